package dev.cairn.ui.wording;

import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.FactRole;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Measures;
import dev.cairn.model.wording.Rendering;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.util.List;

/** Facts by name, as the sheet lists them. */
final class FactNames {
  private static final Words WORDS = Words.of(FactNames.class);

  private FactNames() {}

  /** "Total", "Repetition 2". */
  static String name(Fact fact) {
    String role = WORDS.text("role." + fact.role().word());
    return fact.step() > 0 ? WORDS.text("role.step", role, fact.step()) : role;
  }

  /** "Tue", "Week", "Plan": what it belongs to. */
  static String owner(Fact fact) {
    LocalDate day = fact.day();
    if (day != null) {
      return Dates.brief(day.getDayOfWeek());
    }
    return WORDS.text(fact.role().span() == FactRole.Span.PLAN ? "owner.plan" : "owner.week");
  }

  /** "F50, Sunday 31 January, distance, 18.0 km". */
  static String spoken(Fact fact, Rendering shown) {
    LocalDate day = fact.day();
    String owner = day == null ? owner(fact) : Dates.spoken(day);
    return WORDS.text("fact.spoken", fact.id(), owner, name(fact), shown.text(fact));
  }

  /** "12.5 + 12.5 + 12.0 + 18.0 = 55.0", with a word where rounding may not add up. */
  static String sum(FactSheet.Sum sum, FactSheet sheet, Rendering shown) {
    List<String> parts =
        sum.parts().stream()
            .map(id -> sheet.fact(id).map(fact -> bare(shown.text(fact))).orElse("?"))
            .toList();
    String total = sheet.fact(sum.total()).map(fact -> bare(shown.text(fact))).orElse("?");
    String line = String.join(" + ", parts) + " = " + total;
    Measures measures = shown.measures();
    return measures.rounded() ? WORDS.text("sum.rounded", line) : line;
  }

  private static String bare(String figure) {
    int space = figure.lastIndexOf(' ');
    return space < 0 ? figure : figure.substring(0, space);
  }
}
