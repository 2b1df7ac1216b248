"""Pages as outlets make them: the article, and all that stands around it."""

WANTED = (
    "The town hall of Lund bought a clock on Monday for 4,000 crowns, the council said in a statement that ran to nine pages.",
    "It will be put up in March, and the old one will be sold to the museum, which has wanted it for forty years.",
    "What it costs",
    "Nothing like a clock to tell people what time it is. The mayor called it “a bargain” and promised more.",
    "We have waited for this clock since 1981, and now it is here.",
    "The clock weighs two tonnes.",
    "It has four faces, and each of them is lit at night.",
    "The council meets again on Thursday to decide on the bells, which cost more than the clock itself does.",
)
UNWANTED = (
    "Home", "Photo: B. Berg", "newsletter", "Read more", "Related stories", "Bells are ringing",
    "All rights reserved", "Advertisement", "Share this", "cookies", "tracking()", "comments",
)  # fmt: skip

HEAD = """<meta charset="utf-8"><title>Town hall buys a clock | The Herald</title>
<meta name="author" content="A. Lind"><meta property="og:title" content="Town hall buys a clock">
<meta property="og:site_name" content="The Herald">
<meta property="article:published_time" content="2026-02-03T10:00:00Z">"""

BODY = f"""<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<div class="cookie-banner" role="dialog"><p>We use cookies to make this site better.</p></div>
<main><article><h1>Town hall buys a clock</h1><p class="byline">By A. Lind</p>
<figure><img src="x.jpg"><figcaption>The clock on the tower. Photo: B. Berg</figcaption></figure>
<p>{WANTED[0]}</p>
<div class="advert"><p>Advertisement</p></div>
<p>{WANTED[1]}</p>
<aside class="newsletter"><h3>Sign up for our newsletter</h3><p>Get the news every morning in your inbox.</p></aside>
<h2>{WANTED[2]}</h2>
<p>Nothing like a clock to tell people what time it is. The <a href="/mayor">mayor</a> called it “a bargain” and <em>promised</em> more.</p>
<blockquote><p>{WANTED[4]}</p></blockquote>
<ul><li>{WANTED[5]}</li><li>{WANTED[6]}</li></ul>
<p>Read more: ten clocks that changed the world and the people who wound them</p>
<p><a href="/x">Read more about clocks here</a></p>
<p>{WANTED[7]}</p>
<p>Share this</p>
<script>tracking();</script>
</article><section class="related"><h2>Related stories</h2><ul><li><a href="/a">Bells are ringing</a></li></ul></section>
<div id="comments"><h2>3 comments</h2><p>First of the comments!</p></div></main>
<footer>© The Herald. All rights reserved. Contact us.</footer>"""


def page(head: str = "", body: str = BODY, lang: str = ' lang="en-GB"') -> bytes:
    return (
        f"<!doctype html><html{lang}><head>{HEAD}{head}</head><body>{body}</body></html>".encode()
    )


def divided() -> bytes:
    """The same without one element that says what it is: divisions all the way."""
    body = BODY.replace("<main><article>", '<div class="content"><div class="story-body">')
    return page(body=body.replace("</article>", "</div>").replace("</main>", "</div>"))
