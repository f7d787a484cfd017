package auction.house;

import java.time.Instant;

/** What somebody offered for a lot, and when. */
public record Bid(String bidder, int lot, long cents, Instant at) {}
