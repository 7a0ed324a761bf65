package dev.cairn.writing.guard;

import dev.cairn.model.wording.Amount;
import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.FactRole;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Objection.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether the words give a day another kind of run, effort or rest than the plan does. */
final class Kinds {
  private static final String KIND = "kind ";
  private static final Set<String> LOW =
      Set.of("easy", "recovery", "long", "rest", "cross_training");

  /** Days on which nothing is run. */
  private static final Set<String> APART = Set.of("rest", "cross_training");

  /** What stands between days that are told together. */
  private static final Pattern BREATH =
      Pattern.compile("[\\s,]*(?:(?:and|or|und|oder|as well as|sowie) )?(?:(?:on|am) )?\\s*");

  private static final Set<String> FAST = Set.of("tempo", "intervals", "hills", "race_pace");

  private final Reading reading;
  private final Days days;
  private final Objections objections;

  Kinds(Reading reading, Days days, Objections objections) {
    this.reading = reading;
    this.days = days;
    this.objections = objections;
  }

  /** The kinds of run that words name. */
  static Set<String> named(Reading reading, Reading.Span in) {
    Set<String> named = new TreeSet<>();
    for (Map.Entry<String, Pattern> kind : reading.lexicon.all(KIND).entrySet()) {
      if (!reading.find(kind.getValue(), in).isEmpty()) {
        named.add(kind.getKey());
      }
    }
    for (Reading.Hole hole : reading.holes) {
      Fact fact = hole.fact();
      if (in.holds(hole.from()) && fact != null && fact.role() == FactRole.WORKOUT) {
        named.add(term(fact));
      }
    }
    return named;
  }

  /** "long", "rest"; empty for a day that the sheet does not have. */
  static String of(FactSheet sheet, LocalDate day) {
    return sheet.of(day, FactRole.WORKOUT).map(Kinds::term).orElse("");
  }

  private static String term(Fact fact) {
    return fact.amount() instanceof Amount.Named named
        ? named.term().substring(named.term().indexOf('.') + 1)
        : "";
  }

  void check() {
    proposals();
    otherSports();
    for (Reading.Span clause : reading.clauses()) {
      clause(clause);
    }
  }

  private void proposals() {
    for (Reading.Span span : reading.find(reading.lexicon.words("proposal"))) {
      if (!reading.denied(span.from())) {
        objections.add(
            Kind.STRUCTURE,
            span,
            "What is run and when is the plan's; text changes nothing of it.");
      }
    }
  }

  /** Swimming, cycling, weights: only a day of rest or of other sports may name them. */
  private void otherSports() {
    LocalDate own = reading.day();
    List<LocalDate> meant = own == null ? reading.sheet.days() : List.of(own);
    if (meant.stream().anyMatch(day -> APART.contains(of(reading.sheet, day)) && own != null)
        || meant.stream().anyMatch(day -> of(reading.sheet, day).equals("cross_training"))) {
      return;
    }
    for (Reading.Span span : reading.find(reading.lexicon.words("sport"))) {
      if (!reading.denied(span.from())) {
        objections.add(Kind.STRUCTURE, span, "The plan has no such training here.");
      }
    }
  }

  private void clause(Reading.Span clause) {
    List<Days.Named> named = days.in(clause);
    Set<LocalDate> dates = new TreeSet<>();
    for (Days.Named each : named) {
      if (each.date() == null) {
        objections.add(Kind.DAY, each.span(), "This weekday has no place here.");
      } else {
        dates.add(each.date());
      }
    }
    LocalDate own = reading.day();
    for (Map.Entry<String, Pattern> kind : reading.lexicon.all(KIND).entrySet()) {
      for (Reading.Span span : reading.find(kind.getValue(), clause)) {
        kind(kind.getKey(), span, nearest(span, named));
      }
    }
    for (LocalDate date : dates) {
      length(clause, date, named);
    }
    if (own != null && dates.isEmpty()) {
      length(clause, own, named);
    }
    boolean elsewhere = !dates.isEmpty() && (own == null || !dates.contains(own));
    if (own == null) {
      dates.forEach(date -> effort(clause, date, named));
    } else if (!elsewhere) {
      effort(clause, own, List.of());
    } else {
      strayDay(clause, named, own);
    }
  }

  private void kind(String kind, Reading.Span span, Set<LocalDate> dates) {
    FactSheet sheet = reading.sheet;
    if (sheet.ofPlan() || reading.denied(span.from())) {
      return;
    }
    LocalDate own = reading.day();
    if (!dates.isEmpty()) {
      boolean relative =
          days.in(reading.clause(span.from())).stream().noneMatch(Days.Named::byName);
      boolean fits =
          dates.stream().allMatch(date -> fits(kind, date) || !inSheet(date))
              || (relative && own != null && !dates.contains(own) && fits(kind, own));
      if (!fits) {
        LocalDate first =
            dates.stream().filter(date -> !fits(kind, date)).findFirst().orElseThrow();
        objections.add(
            Kind.STRUCTURE,
            span,
            "The plan has something else on " + first + ": " + of(sheet, first) + ".",
            sheet.of(first, FactRole.WORKOUT).orElse(null));
      }
      return;
    }
    if (kind.equals("race")) {
      return;
    }
    boolean inWeek = sheet.days().stream().anyMatch(date -> fits(kind, date));
    boolean ownKind = own != null && fits(kind, own);
    boolean talk = own == null || talked(span);
    if (!ownKind && !(inWeek && talk)) {
      objections.add(
          Kind.STRUCTURE,
          span,
          own == null
              ? "This week has nothing of that kind."
              : "This day is another kind of day: " + of(sheet, own) + ".",
          own == null ? null : sheet.of(own, FactRole.WORKOUT).orElse(null));
    }
  }

  private boolean inSheet(LocalDate date) {
    return reading.sheet.days().contains(date);
  }

  private boolean fits(String kind, LocalDate day) {
    String own = of(reading.sheet, day);
    boolean race =
        reading.sheet.of(day, FactRole.RACE_ON_THE_WAY).isPresent() && kind.startsWith("race");
    boolean quiet = kind.equals("easy") && own.equals("recovery");
    return own.equals(kind) || race || quiet || (own.equals("race") && kind.equals("race_pace"));
  }

  /** Whether the kind is only talked of: "so that you are fresh for the long run". */
  private boolean talked(Reading.Span span) {
    Reading.Span before = new Reading.Span(Math.max(0, span.from() - 22), span.from());
    String words = reading.text(before);
    return !reading.find(reading.lexicon.words("talk of kind"), before).isEmpty()
        && words.matches(
            "(?s).*\\b(the|your|this|that|den|dem|der|die|das|deinen|deinem|vom|zum|zur|im)\\s+(\\p{L}+\\s+)?$");
  }

  /** Hard words on a quiet day, idle words on a day with a run, a run on a day without. */
  private void effort(Reading.Span clause, LocalDate day, List<Days.Named> named) {
    String kind = of(reading.sheet, day);
    if (kind.isEmpty()) {
      return;
    }
    boolean strides = reading.sheet.of(day, FactRole.STRIDES).isPresent();
    if (LOW.contains(kind)) {
      for (Reading.Span span : reading.find(reading.lexicon.words("hard"), clause)) {
        boolean stride =
            strides && reading.text(span).matches("fast|quick|quickly|faster|schnelle?n?|flott");
        if (about(span, day, named) && !reading.denied(span.from()) && !stride) {
          objections.add(
              Kind.STRUCTURE, span, "The plan keeps this day quiet: " + kind + ".", workout(day));
        }
      }
    }
    softened(clause, day, named);
    boolean rest = kind.equals("rest") || kind.equals("cross_training");
    Pattern contrary = reading.lexicon.words(rest ? "running" : "idle");
    for (Reading.Span span : reading.find(contrary, clause)) {
      boolean talk = rest && (reading.denied(span.from()) || ofOther(span));
      if (about(span, day, named) && !talk && !(!rest && reading.denied(span.from()))) {
        objections.add(
            Kind.STRUCTURE,
            span,
            rest ? "Nothing is run on this day." : "The plan has a run on this day: " + kind + ".",
            workout(day));
      }
    }
  }

  /** A fast day that is called easy as a whole. */
  private void softened(Reading.Span clause, LocalDate day, List<Days.Named> named) {
    String kind = of(reading.sheet, day);
    if (!FAST.contains(kind)) {
      return;
    }
    String section = day.equals(reading.day()) ? "soft own" : "soft";
    for (Reading.Span span : reading.find(reading.lexicon.words(section), clause)) {
      if (about(span, day, named) && !reading.denied(span.from())) {
        objections.add(
            Kind.STRUCTURE, span, "The plan has a faster day here: " + kind + ".", workout(day));
      }
    }
  }

  /** A long run that is called short, another that is called long. */
  private void length(Reading.Span clause, LocalDate day, List<Days.Named> named) {
    String kind = of(reading.sheet, day);
    if (kind.isEmpty() || kind.equals("race")) {
      return;
    }
    String section = kind.equals("long") ? "short" : "lengthy";
    for (Reading.Span span : reading.find(reading.lexicon.words(section), clause)) {
      if (about(span, day, named) && !reading.denied(span.from())) {
        objections.add(
            Kind.STRUCTURE, span, "The plan has another length here: " + kind + ".", workout(day));
      }
    }
  }

  /** Whether words speak of a day: of all that are named, only the nearest are meant. */
  private boolean about(Reading.Span words, LocalDate day, List<Days.Named> named) {
    Set<LocalDate> meant = nearest(words, named);
    return meant.isEmpty() || meant.contains(day);
  }

  /** The days that stand nearest to words; several when they are told in one breath. */
  private Set<LocalDate> nearest(Reading.Span words, List<Days.Named> named) {
    List<Days.Named> inOrder =
        named.stream()
            .filter(each -> each.date() != null)
            .sorted(Comparator.comparingInt(each -> each.span().from()))
            .toList();
    Set<LocalDate> best = new TreeSet<>();
    int distance = Integer.MAX_VALUE;
    for (int from = 0; from < inOrder.size(); ) {
      int to = from + 1;
      while (to < inOrder.size() && oneBreath(inOrder.get(to - 1), inOrder.get(to))) {
        to++;
      }
      for (Days.Named each : inOrder.subList(from, to)) {
        int away = away(words, each.span());
        if (away < distance) {
          distance = away;
          best = dates(inOrder.subList(from, to));
        }
      }
      from = to;
    }
    return best;
  }

  private static int away(Reading.Span words, Reading.Span day) {
    return day.from() >= words.to()
        ? day.from() - words.to()
        : Math.max(0, words.from() - day.to());
  }

  private boolean oneBreath(Days.Named one, Days.Named next) {
    int from = one.span().to();
    int to = next.span().from();
    return to <= from || BREATH.matcher(reading.lower.substring(from, to)).matches();
  }

  private static Set<LocalDate> dates(List<Days.Named> named) {
    Set<LocalDate> dates = new TreeSet<>();
    named.forEach(each -> dates.add(Objects.requireNonNull(each.date())));
    return dates;
  }

  /** "the long run", "other than running": spoken of, not asked for. */
  private boolean ofOther(Reading.Span span) {
    Reading.Span before = new Reading.Span(Math.max(0, span.from() - 16), span.from());
    return !Kinds.named(reading, new Reading.Span(before.from(), span.to())).isEmpty()
        || reading
            .text(before)
            .matches("(?s).*\\b(than|as|to|the|als|der|das|dem|beim|zum|vom|lange|langen)\\s*$");
  }

  private @Nullable Fact workout(LocalDate day) {
    return reading.sheet.of(day, FactRole.WORKOUT).orElse(null);
  }

  /** Another weekday in a day's text, with nothing of the plan beside it. */
  private void strayDay(Reading.Span clause, List<Days.Named> named, LocalDate own) {
    if (!named(reading, clause).isEmpty()) {
      return;
    }
    for (Days.Named each : named) {
      if (each.byName()
          && !own.equals(each.date())
          && each.date() != null
          && !each.date().equals(days.raceDate())) {
        objections.add(
            Kind.DAY,
            each.span(),
            "This text belongs to another day, " + own + ".",
            reading.sheet.of(own, FactRole.DATE).orElse(null));
      }
    }
  }
}
