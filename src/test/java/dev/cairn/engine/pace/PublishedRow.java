package dev.cairn.engine.pace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** One row of the published VDOT table; distances are named by their metres. */
record PublishedRow(Map<String, String> cells) {

  static final List<String> DISTANCES =
      List.of("1500", "1609.344", "3000", "3218.688", "5000", "10000", "15000", "21097.5", "42195");

  static Stream<PublishedRow> all() {
    try (var in = PublishedRow.class.getResourceAsStream("published-vdot.csv");
        var reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      List<String> lines = reader.readAllLines();
      String[] names = lines.getFirst().split(",");
      return lines.stream().skip(1).map(line -> of(names, line.split(",", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PublishedRow of(String[] names, String[] values) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      cells.put(names[i], values[i]);
    }
    return new PublishedRow(cells);
  }

  int vdot() {
    return (int) number("vdot");
  }

  Paces paces() {
    return Paces.of(new Vdot(vdot()));
  }

  double number(String column) {
    return printed(column).orElseThrow();
  }

  /** Empty where the table leaves the distance out. */
  OptionalDouble printed(String column) {
    String text = Objects.requireNonNull(cells.get(column), column);
    return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }

  @Override
  public String toString() {
    return "VDOT " + vdot();
  }
}
