package dev.cairn.intake.lifting;

import dev.cairn.intake.Finding;
import dev.cairn.intake.Shown;
import dev.cairn.json.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be said about a table; of a table that is wrong throughout, the first hundred. */
final class TableFindings {
  private static final int MOST = 100;
  private static final int LONGEST = 40;

  private final List<Finding> findings = new ArrayList<>();
  private int unsaid;

  /** A cell that is not what its column holds: its value and what comes of it. */
  void cell(String column, String value, Place place, String saying) {
    String shown = value.isEmpty() ? "is empty" : "is \"" + Shown.shortened(value, LONGEST) + "\"";
    say(column, place, column + " " + shown + ", " + saying);
  }

  void say(@Nullable String column, @Nullable Place place, String sentence) {
    if (findings.size() < MOST) {
      findings.add(new Finding(column, place, sentence));
    } else {
      unsaid++;
    }
  }

  List<Finding> all() {
    List<Finding> all = new ArrayList<>(findings);
    if (unsaid > 0) {
      all.add(new Finding(null, null, "... and " + unsaid + " more of the same kinds."));
    }
    return all;
  }
}
