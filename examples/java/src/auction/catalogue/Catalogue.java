package auction.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes the lots, and finds those that somebody is interested in. */
public final class Catalogue {
  private static final List<String> WORDS =
      List.of("oak", "walnut", "silver", "clock", "table", "mirror", "gilded", "Baroque", "Empire", "signed", "restored", "rare", "pair");
  private static final int WORDS_PER_TEXT = 60;

  private final List<Description> descriptions;

  public Catalogue(int lots) {
    Random random = new Random(lots);
    List<Description> written = new ArrayList<>();
    for (int lot = 0; lot < lots; lot++) {
      written.add(new Description(lot, words(random, 3), words(random, WORDS_PER_TEXT)));
    }
    descriptions = List.copyOf(written);
  }

  /** The words one can be interested in. */
  public static List<String> words() {
    return WORDS;
  }

  /** The lots whose description has a word, those first that have it most often. */
  public List<Integer> find(String word) {
    return descriptions.stream()
        .filter(description -> occurrences(description, word) > 0)
        .sorted(Comparator.comparingLong((Description description) -> occurrences(description, word)).reversed())
        .map(Description::lot)
        .toList();
  }

  private static long occurrences(Description description, String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    String text = description.title() + " " + description.text();
    return Stream.of(text.toLowerCase(Locale.ROOT).split(" ")).filter(wanted::equals).count();
  }

  private static String words(Random random, int count) {
    return random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
  }
}
