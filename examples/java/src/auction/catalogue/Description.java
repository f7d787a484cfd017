package auction.catalogue;

/** What the catalogue says about a lot. */
record Description(int lot, String title, String text) {}
