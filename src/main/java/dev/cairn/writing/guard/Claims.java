package dev.cairn.writing.guard;

import dev.cairn.model.wording.Amount;
import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.FactRole;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Objection.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What is claimed of the plan without a number: longest, lighter, first, more than last week. */
final class Claims {
  private final Reading reading;
  private final Objections objections;

  Claims(Reading reading, Objections objections) {
    this.reading = reading;
    this.objections = objections;
  }

  void check() {
    for (Map.Entry<String, Pattern> claim : reading.lexicon.all("claim ").entrySet()) {
      for (Reading.Span span : reading.find(claim.getValue())) {
        if (!reading.denied(span.from()) && !holds(claim.getKey(), span)) {
          objections.add(Kind.CLAIM, span, "The plan does not bear this out.");
        }
      }
    }
  }

  /** Phrases whose number word is a claim that was looked at. */
  List<Reading.Span> counted() {
    List<Reading.Span> spans = new ArrayList<>();
    spans.addAll(reading.find(reading.lexicon.words("claim first")));
    return spans;
  }

  private boolean holds(String claim, Reading.Span span) {
    FactSheet sheet = reading.sheet;
    if (sheet.ofPlan()) {
      return true;
    }
    boolean next =
        !reading.find(reading.lexicon.words("claim next"), reading.clause(span.from())).isEmpty();
    return switch (claim) {
      case "up" -> percent(FactRole.CHANGE) > 0;
      case "down" -> percent(FactRole.CHANGE) < 0 || week("race");
      case "highest" -> sheet.general(FactRole.HIGHEST_WEEK).isPresent();
      case "longest" -> any(FactRole.LONGEST_OF_ALL);
      case "longest so far" -> any(FactRole.LONGEST_SO_FAR) || any(FactRole.LONGEST_OF_ALL);
      case "recovery week" -> week("recovery") || (next && percent(FactRole.NEXT_CHANGE) < 0);
      case "taper week" -> week("taper") || week("race");
      case "peak week" -> week("peak");
      case "base week" -> week("base");
      case "build week" -> week("build");
      case "race next" -> weeksToGo() == 1;
      case "race week" -> week("race") || next;
      case "first" -> kind(FactRole.FIRST_OF_KIND, span);
      case "last" -> kind(FactRole.LAST_OF_KIND, span);
      default -> true;
    };
  }

  private int percent(FactRole role) {
    return reading
        .sheet
        .general(role)
        .map(fact -> fact.amount() instanceof Amount.Percent change ? change.percent() : 0)
        .orElse(0);
  }

  private int weeksToGo() {
    return reading
        .sheet
        .general(FactRole.WEEKS_TO_GO)
        .map(fact -> fact.amount() instanceof Amount.Count weeks ? weeks.number() : 0)
        .orElse(0);
  }

  private boolean week(String type) {
    return reading
        .sheet
        .general(FactRole.WEEK_TYPE)
        .filter(fact ->
            fact.amount() instanceof Amount.Named named && named.term().equals("week." + type))
        .isPresent();
  }

  /** True of this day, or in a note of any day of the week. */
  private boolean any(FactRole role) {
    LocalDate day = reading.day();
    return day == null
        ? reading.sheet.facts().stream().map(Fact::role).anyMatch(role::equals)
        : reading.sheet.of(day, role).isPresent();
  }

  private boolean kind(FactRole role, Reading.Span span) {
    LocalDate day = reading.day();
    if (day != null) {
      return reading.sheet.of(day, role).isPresent();
    }
    return Kinds.named(reading, span).stream()
        .allMatch(kind ->
            reading.sheet.days().stream()
                .anyMatch(date ->
                    Kinds.of(reading.sheet, date).equals(kind)
                        && reading.sheet.of(date, role).isPresent()));
  }
}
