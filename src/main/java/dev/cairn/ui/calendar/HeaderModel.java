package dev.cairn.ui.calendar;

import dev.cairn.model.Milestones;
import dev.cairn.model.WeekType;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Relaxation;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredSeason;
import dev.cairn.trail.StoredWeek;
import dev.cairn.trail.Warning;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who a plan is for, what it was made from, and what is decided and to be known first. */
public final class HeaderModel {
  private static final Words WORDS = CellWords.WORDS;
  private static final int SHORT_HASH = 7;

  private final StoredPlan plan;
  private final Figures figures;
  private final LocalDate today;

  /** A warning or a rule that gave way, and where its reason is. */
  public record Note(Mark mark, String place) {}

  public HeaderModel(StoredPlan plan, Units units, LocalDate today) {
    this.plan = plan;
    this.figures = new Figures(units, plan.grid());
    this.today = today;
  }

  /** "Alex, 32". */
  public String name() {
    String age = plan.input().path("age").asString("");
    return plan.athleteName() + (age.isEmpty() ? "" : ", " + age);
  }

  /** "Half marathon · improve". */
  public String aim() {
    return WORDS.text(
        "header.aim",
        WORDS.text("race." + plan.race().word()),
        WORDS.text("goal." + plan.goal().word()));
  }

  /** The first letters of the plan's hash, for want of a number. */
  public String version() {
    return plan.hash().substring(0, Math.min(SHORT_HASH, plan.hash().length()));
  }

  /** "12 weeks 30 Nov – 21 Feb", "peak 55 km", "4 days": of the plan. */
  public List<String> shape() {
    List<StoredWeek> weeks = plan.weeks();
    Milestones.Stage peak = new StoredSeason(plan).milestones().peak();
    BigDecimal km = BigDecimal.valueOf(peak.steps() * plan.grid().stepMillimetres(), 6);
    long days =
        weeks.stream()
            .mapToLong(week -> week.days().stream().filter(HeaderModel::run).count())
            .max()
            .orElse(0);
    return List.of(
        WORDS.text(
            "header.span",
            Integer.toString(weeks.size()),
            Dates.brief(weeks.getFirst().start()),
            Dates.brief(plan.raceDate())),
        WORDS.text("header.peak", loose(km)),
        WORDS.text("header.days", Long.toString(days)));
  }

  private static boolean run(StoredDay day) {
    return day.type().run();
  }

  private String loose(BigDecimal km) {
    return figures.loose(km) + " " + figures.units().distance();
  }

  /** "now 40 km/wk", "longest 12", "VDOT 37.8", "no injuries", "2 d old": of the athlete. */
  public List<String> facts() {
    JsonNode snapshot = plan.input().path("snapshot");
    List<String> facts = new ArrayList<>();
    JsonNode now = snapshot.path("currentWeeklyKm");
    if (now.isNumber()) {
      facts.add(WORDS.text("header.now", loose(now.decimalValue())));
    }
    JsonNode longest = snapshot.path("longestRecentRunKm");
    if (longest.isNumber()) {
      facts.add(WORDS.text("header.longest", figures.loose(longest.decimalValue())));
    }
    facts.add(fitness());
    facts.add(injuries(snapshot.path("injuries")));
    String age = age(snapshot.path("asOf").asString(""));
    if (age != null) {
      facts.add(age);
    }
    return facts;
  }

  private String fitness() {
    Decision vdot = plan.trail().find("pace.vdot");
    return vdot == null || !vdot.value().startsWith("VDOT")
        ? WORDS.text("header.fitness.unknown")
        : vdot.value();
  }

  private static String injuries(JsonNode injuries) {
    if (!injuries.isArray()) {
      return WORDS.text("header.injuries.untold");
    }
    if (injuries.isEmpty()) {
      return WORDS.text("header.injuries.none");
    }
    return injuries.valueStream().map(HeaderModel::injury).collect(Collectors.joining(", "));
  }

  private static String injury(JsonNode injury) {
    String code = injury.path("site").asString("");
    String site =
        WORDS.has("injury." + code) ? WORDS.text("injury." + code) : code.replace('_', ' ');
    String months = injury.path("monthsSince").asString("");
    return months.isEmpty() ? site : WORDS.text("header.injury", site, months);
  }

  private @Nullable String age(String asOf) {
    try {
      LocalDate date = LocalDate.parse(asOf);
      long days = ChronoUnit.DAYS.between(date, today);
      return days > 0
          ? WORDS.text("header.age", Long.toString(days))
          : WORDS.text("header.asOf", Dates.brief(date));
    } catch (DateTimeParseException untold) {
      return null;
    }
  }

  /** The decisions to look at first, with the cutbacks. */
  public List<KeyDecision> keys() {
    List<KeyDecision> keys = new ArrayList<>(KeyDecision.of(plan, figures));
    List<StoredWeek> cutbacks =
        plan.weeks().stream().filter(week -> week.type() == WeekType.RECOVERY).toList();
    if (!cutbacks.isEmpty()) {
      keys.add(cutbacks(cutbacks));
    }
    return keys;
  }

  private KeyDecision cutbacks(List<StoredWeek> weeks) {
    StoredWeek first = weeks.getFirst();
    String number = Integer.toString(first.number());
    Decision why = plan.trail().find(first.why().getFirst());
    String text =
        weeks.size() > 2
            ? WORDS.text("key.cutbacks.many", Integer.toString(weeks.size()), number)
            : WORDS.text(
                "key.cutbacks",
                weeks.stream().map(week -> "W" + week.number()).collect(Collectors.joining(" ")));
    String place = "week/" + number;
    return new KeyDecision(text, why == null ? "template" : why.source().word(), place, place);
  }

  /** Warnings, then soft rules that gave way. */
  public List<Note> notes() {
    Marks marks = new Marks(plan, figures, WORDS);
    List<Note> notes = new ArrayList<>();
    for (Warning warning : plan.warnings()) {
      String place = warning.why().isEmpty() ? "plan" : warning.why().getFirst();
      notes.add(new Note(marks.warning(warning), place));
    }
    for (Relaxation relaxed : plan.relaxed()) {
      Mark mark = marks.relaxation(relaxed);
      String named = WORDS.text("note.week", Integer.toString(relaxed.week()), mark.name());
      notes.add(new Note(new Mark(mark.kind(), named, mark.sentence()), relaxed.why()));
    }
    return notes;
  }
}
