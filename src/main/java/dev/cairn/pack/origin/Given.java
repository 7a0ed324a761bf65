package dev.cairn.pack.origin;

import java.util.List;

/**
 * An answer of somebody, without a name.
 *
 * @param values lowest, best and highest, or one for each runner of a pair
 * @param sureness in per cent; 0 where it was not asked
 * @param marks what should stand where in a template
 * @param reason in the coach's words; may be empty
 */
public record Given(List<Double> values, int sureness, List<Put> marks, String reason) {
  public Given {
    values = List.copyOf(values);
    marks = List.copyOf(marks);
  }

  /** An answer without marks. */
  public Given(List<Double> values, int sureness, String reason) {
    this(values, sureness, List.of(), reason);
  }

  /**
   * What should stand at a place of a template.
   *
   * @param place such as "phase/build" or "week/9/sunday"
   */
  public record Put(String place, String words) {}

  /** "the build phase: longer; week 9: rest (They break.)" */
  public String marked() {
    String all =
        String.join(
            "; ",
            marks.stream()
                .map(one -> MarkedPlace.spoken(one.place()) + ": " + one.words())
                .toList());
    return reason.isBlank() ? all : all + " (" + reason + ")";
  }
}
