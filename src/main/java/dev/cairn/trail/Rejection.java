package dev.cairn.trail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What turned another choice down: a rule by its short name, and how strictly it holds. */
public record Rejection(Weight weight, String rule) {
  private static final String FILE = "rejections.txt";
  private static final List<Line> SHIPPED = read();
  private static final Rejection OTHER = new Rejection(Weight.ASKED, "not chosen");

  /** How strictly a rule holds. */
  public enum Weight {
    /** It may never be broken. */
    HARD,
    /** A wish or an order of preference that others can outweigh. */
    SOFT,
    /** Nothing forbids it; it was asked about and does not apply. */
    ASKED
  }

  private record Line(Pattern reason, Rejection rejection) {}

  /** Told from the reason that the trail gives. */
  public static Rejection of(Alternative alternative) {
    for (Line line : SHIPPED) {
      if (line.reason().matcher(alternative.whyRejected()).matches()) {
        return line.rejection();
      }
    }
    return OTHER;
  }

  /** Whether the reason is one of those that are known. */
  public boolean known() {
    return !equals(OTHER);
  }

  private static List<Line> read() {
    try (InputStream file = Rejection.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("The program was built without " + FILE);
      }
      List<Line> lines = new ArrayList<>();
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        String[] parts = line.split(" \\| ", 3);
        Weight weight = Weight.valueOf(parts[0].toUpperCase(Locale.ROOT));
        lines.add(new Line(Pattern.compile(parts[2]), new Rejection(weight, parts[1])));
      }
      return List.copyOf(lines);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
