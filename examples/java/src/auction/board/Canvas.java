package auction.board;

/** A picture, a colour for each point. */
final class Canvas {
  private final int width;
  private final int[] points;

  Canvas(int width, int height) {
    this.width = width;
    points = new int[width * height];
  }

  void fill(int left, int top, int right, int bottom, int colour) {
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        points[y * width + x] = colour;
      }
    }
  }

  int at(int x, int y) {
    return points[y * width + x];
  }
}
