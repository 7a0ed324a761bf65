package dev.cairn.intake;

import dev.cairn.json.JsonFile;
import dev.cairn.json.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is to be said about one athlete's text, each with its place. */
final class Findings {
  private static final int LONGEST_NAME = 80;

  private record Located(Finding finding, Place place) {}

  private static final Comparator<Located> IN_TEXT =
      Comparator.<Located>comparingInt(found -> found.place().line())
          .thenComparingInt(found -> found.place().column());

  private final JsonFile file;
  private final List<Located> problems = new ArrayList<>();
  private final List<Finding> warnings = new ArrayList<>();

  Findings(JsonFile file) {
    this.file = file;
  }

  /** A reason not to plan; the sentence begins with the field. */
  void problem(FieldPath field, String saying) {
    Place place = file.place(field.pointer());
    problems.add(new Located(finding(field, place, saying), place));
  }

  void warning(FieldPath field, String saying) {
    warnings.add(finding(field, file.place(field.pointer()), saying));
  }

  boolean clean() {
    return problems.isEmpty();
  }

  List<Finding> problems() {
    return problems.stream().sorted(IN_TEXT).map(Located::finding).toList();
  }

  List<Finding> warnings() {
    return warnings;
  }

  private static Finding finding(FieldPath field, Place place, String saying) {
    String name = Shown.shortened(field.name(), LONGEST_NAME);
    return new Finding(name, place, name.isEmpty() ? saying : name + " " + saying);
  }
}
