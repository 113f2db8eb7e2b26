"""A server on a loopback socket that misbehaves as its script says, and a client of either kind to ask it."""
