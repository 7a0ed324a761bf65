package dev.cairn.cli.text;

import dev.cairn.model.wording.Author;
import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.FactRole;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Form;
import dev.cairn.model.wording.Part;
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.PlanText;
import dev.cairn.model.wording.Rendering;
import dev.cairn.trail.StoredPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of a plan on a page; a number before every passage leads to its author below. */
public final class WrittenText {
  private static final String BELOW = "          ";

  private final Ink ink;
  private final Rendering rendering;
  private final List<Author> authors = new ArrayList<>();

  public WrittenText(Ink ink, Rendering rendering) {
    this.ink = ink;
    this.rendering = rendering;
  }

  /**
   * The whole page.
   *
   * @param week the only week that is wanted; null for all
   */
  public String text(
      StoredPlan plan, PlanText text, List<FactSheet> sheets, @Nullable Integer week) {
    StringBuilder page = new StringBuilder(plan.athleteName()).append('\n');
    for (FactSheet sheet : sheets) {
      if (week == null || sheet.week() == week) {
        page.append('\n').append(ofSheet(sheet, text.ofWeek(sheet.week())));
      }
    }
    page.append('\n');
    for (int i = 0; i < authors.size(); i++) {
      page.append(ink.faint("[" + (i + 1) + "] " + author(authors.get(i)))).append('\n');
    }
    return page.toString();
  }

  private String ofSheet(FactSheet sheet, List<Passage> passages) {
    StringBuilder text = new StringBuilder(ink.bold(head(sheet))).append('\n');
    LocalDate last = null;
    for (Passage passage : passages) {
      LocalDate day = passage.key().day();
      if (day != null && !day.equals(last)) {
        text.append('\n').append(dayHead(sheet, day, passages)).append('\n');
      }
      last = day;
      if (passage.key().part() != Part.TITLE) {
        String first = ink.faint("[" + number(passage.author()) + "]");
        text.append(Prose.PAGE.set("  " + first + "     ", BELOW, shown(passage, sheet)));
      }
    }
    return text.append(sums(sheet)).toString();
  }

  private String head(FactSheet sheet) {
    if (sheet.ofPlan()) {
      return fact(sheet, FactRole.RACE, Form.FIGURE)
          + " · "
          + fact(sheet, FactRole.RACE_DATE, Form.LONG);
    }
    return fact(sheet, FactRole.WEEK_NUMBER, Form.FIGURE)
        + " · "
        + fact(sheet, FactRole.WEEK_START, Form.FIGURE)
        + " · "
        + fact(sheet, FactRole.WEEK_TYPE, Form.FIGURE);
  }

  private String fact(FactSheet sheet, FactRole role, Form form) {
    return sheet.general(role).map(fact -> rendering.text(fact, form)).orElse("");
  }

  private String dayHead(FactSheet sheet, LocalDate day, List<Passage> passages) {
    String date =
        sheet.of(day, FactRole.DATE).map(fact -> rendering.text(fact, Form.LONG)).orElse("");
    return passages.stream()
        .filter(passage -> day.equals(passage.key().day()))
        .filter(passage -> passage.key().part() == Part.TITLE)
        .findFirst()
        .map(title ->
            "  "
                + ink.faint("[" + number(title.author()) + "]")
                + " "
                + ink.bold(date + ": " + shown(title, sheet)))
        .orElse("  " + ink.bold(date));
  }

  private String shown(Passage passage, FactSheet sheet) {
    return rendering.text(passage, sheet);
  }

  /** "12.5 + 12.5 + 12.0 + 18.0 = 55.0 km". */
  private String sums(FactSheet sheet) {
    StringBuilder text = new StringBuilder();
    for (FactSheet.Sum sum : sheet.sums()) {
      String parts =
          sum.parts().stream()
              .map(id -> figure(sheet, id))
              .map(figure -> figure.substring(0, figure.indexOf(' ')))
              .collect(Collectors.joining(" + "));
      String line = parts.isEmpty() ? "0" : parts;
      text.append('\n')
          .append(ink.faint("  " + line + " = " + figure(sheet, sum.total())))
          .append('\n');
    }
    return text.toString();
  }

  private String figure(FactSheet sheet, String id) {
    Fact fact = Objects.requireNonNull(sheet.fact(id).orElse(null));
    return rendering.text(fact);
  }

  private int number(Author author) {
    if (!authors.contains(author)) {
      authors.add(author);
    }
    return authors.indexOf(author) + 1;
  }

  private static String author(Author author) {
    return switch (author) {
      case Author.Template template ->
          "template, pack " + template.pack() + " " + template.version();
      case Author.Remote remote ->
          remote.model() + " of " + remote.provider() + ", request " + remote.requestId();
      case Author.Coach coach -> coach.name();
    };
  }
}
