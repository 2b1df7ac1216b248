"""The outside world becomes an Article."""
