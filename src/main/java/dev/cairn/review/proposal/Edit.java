package dev.cairn.review.proposal;

import dev.cairn.review.Overridden;
import dev.cairn.review.Profile;
import java.util.OptionalDouble;

/**
 * A value that a coach changed in a plan.
 *
 * @param sequence the entry that recorded it
 * @param athlete whose plan it was, by an id that says nothing
 * @param reason why, by the code the coach chose
 */
public record Edit(
    long sequence,
    String athlete,
    String coach,
    Profile profile,
    Overridden change,
    String reason) {
  /** What kind of value, such as "distance". */
  public String cell() {
    return change.place().substring(change.place().lastIndexOf('/') + 1);
  }

  /** By which factor; empty where the value is no number, or was none before. */
  public OptionalDouble factor() {
    OptionalDouble before = number(change.before());
    OptionalDouble after = number(change.after());
    return before.isPresent() && after.isPresent() && before.getAsDouble() > 0
        ? OptionalDouble.of(after.getAsDouble() / before.getAsDouble())
        : OptionalDouble.empty();
  }

  public Way way() {
    OptionalDouble factor = factor();
    if (factor.isEmpty() || factor.getAsDouble() == 1) {
      return Way.OTHERWISE;
    }
    return factor.getAsDouble() < 1 ? Way.LESS : Way.MORE;
  }

  /** The figure a value begins with: "12.5 km" is 12.5. */
  private static OptionalDouble number(String value) {
    int end = 0;
    while (end < value.length()
        && (Character.isDigit(value.charAt(end)) || value.charAt(end) == '.')) {
      end++;
    }
    if (end == 0 || value.charAt(0) == '.' || value.indexOf(':') == end) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(Double.parseDouble(value.substring(0, end)));
    } catch (NumberFormatException noNumber) {
      return OptionalDouble.empty();
    }
  }
}
