"""A made-up publication of any size, written for Copydesk and for its peers, and the measuring of their builds."""
