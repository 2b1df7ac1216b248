"""Which addresses of the internet may be connected to: public ones, and nothing else."""

import ipaddress
from ipaddress import IPv4Address, IPv6Address

_SPECIAL = tuple(
    map(
        ipaddress.ip_network,
        # RFC 6890 and its successors. Python's own flags for them differ between releases.
        (
            "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 "
            "192.0.0.0/24 192.0.2.0/24 192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 "
            "192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 "
            "203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 "
            "::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2620:4f:8000::/48 3fff::/20 "
            "5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8"
        ).split(),
    )
)
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""The well-known prefix. Where its local sibling (RFC 8215) leads, each network decides itself."""


def is_public(address: str) -> bool:
    """Whether a numeric address is one of the public internet; False for what is no address.

    An IPv6 address that stands for an IPv4 one (mapped, 6to4, NAT64) is as public as that one.

    >>> is_public("93.184.215.14"), is_public("127.0.0.1"), is_public("::ffff:10.0.0.1")
    (True, False, False)
    """
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return False
    plain = _plain(found)
    return plain.is_global and not any(
        plain in network for network in _SPECIAL if network.version == plain.version
    )


def _plain(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    if isinstance(address, IPv4Address):
        return address
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour or address
