"""Questions and answers, met as a worker meets them."""
