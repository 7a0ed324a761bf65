package dev.cairn.intake;

import dev.cairn.json.JsonFile;
import dev.cairn.json.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is to be said about one text, each with its place. */
public final class Findings {
  private static final int LONGEST_NAME = 80;

  private record Located(Finding finding, Place place) {}

  private static final Comparator<Located> IN_TEXT =
      Comparator.<Located>comparingInt(found -> found.place().line())
          .thenComparingInt(found -> found.place().column());

  private final JsonFile file;
  private final String what;
  private final List<Located> problems = new ArrayList<>();
  private final List<Finding> warnings = new ArrayList<>();

  /**
   * @param what the text is, such as "an athlete file"
   */
  public Findings(JsonFile file, String what) {
    this.file = file;
    this.what = what;
  }

  String what() {
    return what;
  }

  /** A reason not to plan; the sentence begins with the field. */
  public void problem(FieldPath field, String saying) {
    Place place = file.place(field.pointer());
    problems.add(new Located(finding(field, place, saying), place));
  }

  public void warning(FieldPath field, String saying) {
    warnings.add(finding(field, file.place(field.pointer()), saying));
  }

  public boolean clean() {
    return problems.isEmpty();
  }

  public List<Finding> problems() {
    return problems.stream().sorted(IN_TEXT).map(Located::finding).toList();
  }

  public List<Finding> warnings() {
    return warnings;
  }

  private static Finding finding(FieldPath field, Place place, String saying) {
    String name = Shown.shortened(field.name(), LONGEST_NAME);
    return new Finding(name, place, name.isEmpty() ? saying : name + " " + saying);
  }
}
