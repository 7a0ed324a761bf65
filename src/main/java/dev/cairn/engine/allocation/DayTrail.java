package dev.cairn.engine.allocation;

import dev.cairn.engine.brief.AgreedInputs;
import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.brief.Words;
import dev.cairn.engine.season.RaceOnTheWay;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.engine.session.PlannedWeek.Run;
import dev.cairn.engine.volume.WeekOutline;
import dev.cairn.model.Distance;
import dev.cairn.model.Role;
import dev.cairn.pack.RaceTemplate.AimRange;
import dev.cairn.pack.origin.TemplateValue;
import dev.cairn.trail.Alternative;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Input;
import dev.cairn.trail.Relaxation;
import dev.cairn.trail.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts into words how a week's total was shared: the long run, then quality, then the rest. */
final class DayTrail {
  private static final Role[] HARDEST_FIRST = {Role.LONG, Role.RACE, Role.QUALITY};
  private static final SoftRule[] RULES = SoftRule.values();

  private final Course course;
  private final Brief brief;
  private final WeekOutline week;
  private final int total;
  private final String totalWhy;
  private final Shares shares;
  private final List<Slot> slots;
  private final Allocation allocation;
  private final @Nullable RunBounds[] bounds;
  private final List<Integer> harder = new ArrayList<>();
  private final String[] why;
  private int left;

  DayTrail(
      Course course,
      WeekOutline week,
      int total,
      String totalWhy,
      Shares shares,
      List<Slot> slots,
      Allocation allocation,
      @Nullable RunBounds[] bounds) {
    this.course = course;
    this.brief = course.brief();
    this.week = week;
    this.total = total;
    this.totalWhy = totalWhy;
    this.shares = shares;
    this.slots = slots;
    this.allocation = allocation;
    this.bounds = bounds;
    this.left = total;
    this.why = new String[slots.size()];
  }

  List<Run> record() {
    for (Role role : HARDEST_FIRST) {
      for (int i = 0; i < slots.size(); i++) {
        if (slots.get(i).role() == role) {
          why[i] = recordDay(i);
          left -= allocation.steps()[i];
          harder.add(i);
        }
      }
    }
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      LocalDate date = date(slot);
      String reason = why[i] == null ? recordDay(i) : why[i];
      runs.add(
          new Run(
              date,
              slot.role(),
              distance(i),
              reason,
              week.shapeWhy(),
              brief.request().minutesAvailable().get(date.getDayOfWeek())));
    }
    recordRelaxations(runs);
    return runs;
  }

  private String recordDay(int i) {
    String day = Words.dayId(date(slots.get(i)));
    return brief.record(
        Words.weekId(week.number()) + "." + day + ".distance",
        id ->
            switch (slots.get(i).role()) {
              case LONG -> longRun(id, i);
              case RACE -> race(id, i);
              case QUALITY -> quality(id, i);
              default -> easy(id, i);
            });
  }

  private void addHarder(List<Input> inputs) {
    for (int i : harder) {
      inputs.add(new Input(slots.get(i).role().word(), text(i), why[i]));
    }
  }

  private LocalDate date(Slot slot) {
    return week.monday().plusDays(slot.day());
  }

  private Distance distance(int i) {
    return brief.grid().distance(allocation.steps()[i]);
  }

  private String text(int i) {
    return distance(i).text();
  }

  private Decision longRun(String id, int i) {
    int steps = allocation.steps()[i];
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input("week total", brief.distance(total), totalWhy));
    StringBuilder calculation = new StringBuilder();
    calculation.append("wished ").append(brief.distance(shares.longWish()));
    calculation.append(longWishReason());
    RunBounds bound = bounds(i);
    for (RunBounds.Bound b : bound.all()) {
      calculation.append("; ").append(b.text()).append(" = ").append(brief.distance(b.steps()));
      inputs.add(b.input());
    }
    inputs.addAll(
        AgreedInputs.of(
            brief.template(),
            TemplateValue.LONG_AIM_KM,
            TemplateValue.LONG_RUN_CAPS,
            TemplateValue.MIN_LONGEST_PERCENT));
    calculation.append("; so ").append(brief.distance(steps));
    String reason = longReason(i, steps, bound);
    List<Alternative> others = new ArrayList<>();
    others.add(
        new Alternative(
            brief.distance(steps + 1),
            steps >= bound.high() ? bound.tightest().text() : furtherUp(steps)));
    if (steps > slots.get(i).low()) {
      others.add(
          new Alternative(
              brief.distance(steps - 1),
              steps <= shares.longWish()
                  ? "further below the wished " + brief.distance(shares.longWish())
                  : "the other runs could not hold the rest of the week"));
    }
    return decision(
        id,
        i,
        "Long run of " + brief.distance(steps) + ": " + reason,
        "long run",
        "middle of the band, or what later long runs need, inside every bound",
        calculation.toString(),
        inputs,
        others);
  }

  private String furtherUp(int steps) {
    return steps >= shares.longWish()
        ? "further above the wished " + brief.distance(shares.longWish())
        : "the other runs would fall below their bounds";
  }

  private String longWishReason() {
    int need = week.kind() == Kind.FULL ? course.way().wish()[week.number()] : 0;
    if (need > 0 && need >= shares.longWish()) {
      return " (on the way to the peak week's long run)";
    }
    AimRange aim = brief.template().longAimKm();
    if (aim != null && shares.longWish() == brief.grid().floor(aim.to())) {
      return " (the most the template aims at)";
    }
    return " (middle of "
        + brief.distance(shares.longLow())
        + " to "
        + brief.distance(shares.longHigh())
        + ")";
  }

  private String longReason(int i, int steps, RunBounds bound) {
    if (steps == bound.high() && steps <= shares.longWish()) {
      return bound.tightest().text() + " decides";
    }
    if (steps == shares.longWish()) {
      return "as wished" + longWishReason();
    }
    if (steps == slots.get(i).low() && steps > shares.longWish()) {
      return "the longest run that the race needs, late in the plan, asks for it";
    }
    return steps > shares.longWish()
        ? "the other runs cannot hold more of the week"
        : "the other runs need the rest of the week";
  }

  private Decision quality(String id, int i) {
    int steps = allocation.steps()[i];
    List<Alternative> others = new ArrayList<>();
    others.add(
        new Alternative(
            brief.distance(steps + 1),
            steps >= shares.qualityHigh()
                ? "above the band's upper end"
                : steps >= bounds(i).high()
                    ? bounds(i).tightest().text()
                    : "easy days would get less, no rule gains"));
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input("week total", brief.distance(total), totalWhy));
    addHarder(inputs);
    if (steps == bounds(i).high()) {
      inputs.add(bounds(i).tightest().input());
    }
    return decision(
        id,
        i,
        "Quality day of " + brief.distance(steps),
        "quality share",
        "share band of the week total",
        brief.distance(shares.qualityLow())
            + " to "
            + brief.distance(shares.qualityHigh())
            + ", middle "
            + brief.distance(shares.qualityWish())
            + "; so "
            + brief.distance(steps),
        inputs,
        others);
  }

  private Decision easy(String id, int i) {
    int steps = allocation.steps()[i];
    int runs = slots.size() - harder.size();
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input("week total", brief.distance(total), totalWhy));
    addHarder(inputs);
    boolean bound = steps == bounds(i).high();
    if (bound) {
      inputs.add(bounds(i).tightest().input());
    }
    return decision(
        id,
        i,
        "Easy run of "
            + brief.distance(steps)
            + (bound ? ": " + bounds(i).tightest().text() + " decides" : ""),
        "easy share",
        "what long run and quality leave, shared evenly",
        brief.distance(left)
            + " / "
            + runs
            + (runs == 1 ? " run = " : " runs, one being ")
            + brief.distance(steps),
        inputs,
        List.of());
  }

  private Decision race(String id, int i) {
    RaceOnTheWay race = week.raceC(slots.get(i).day());
    if (race == null) {
      throw new IllegalStateException("No race on " + date(slots.get(i)));
    }
    var rules = brief.rules().intensity();
    return decision(
        id,
        i,
        "Race day of " + text(i) + " with warm-up and cool-down",
        "C race as a session",
        "warm-up + race + cool-down, in whole steps",
        Words.number(rules.warmUpKm())
            + " + "
            + Words.number(race.km())
            + " + "
            + Words.number(rules.coolDownKm())
            + " km, so "
            + text(i),
        List.of(
            new Input("race", Words.number(race.km()) + " km", race.why()),
            new Input(
                "warm-up",
                Words.number(rules.warmUpKm()) + " km",
                "pack:running/intensity#warmUpKm"),
            new Input(
                "cool-down",
                Words.number(rules.coolDownKm()) + " km",
                "pack:running/intensity#coolDownKm")),
        List.of());
  }

  private RunBounds bounds(int i) {
    RunBounds found = bounds[slots.get(i).day()];
    if (found == null) {
      throw new IllegalStateException("No bounds for " + slots.get(i));
    }
    return found;
  }

  private Decision decision(
      String id,
      int i,
      String what,
      String name,
      String formula,
      String calculation,
      List<Input> inputs,
      List<Alternative> others) {
    return new Decision(
        id,
        DecisionType.VOLUME,
        what,
        text(i),
        new Source.Formula(name, formula, calculation),
        inputs,
        others);
  }

  private void recordRelaxations(List<Run> runs) {
    for (SoftRule rule : RULES) {
      int excess = allocation.excess(rule);
      if (excess > 0) {
        brief.relax(() ->
            new Relaxation(
                week.number(),
                rule.name().toLowerCase(Locale.ROOT),
                brief.distance(excess),
                rule.broken(brief.distance(excess)),
                runs.isEmpty() ? totalWhy : concerned(rule, runs)));
      }
    }
  }

  private String concerned(SoftRule rule, List<Run> runs) {
    Role role =
        switch (rule) {
          case LONG_SHARE_HIGH, LONG_SHARE_LOW -> Role.LONG;
          case QUALITY_SHARE_HIGH, QUALITY_SHARE_LOW -> Role.QUALITY;
          case WEEKDAY_CHANGE, EASY_BELOW_QUALITY -> Role.EASY;
        };
    for (Run run : runs) {
      if (run.role() == role) {
        return run.why();
      }
    }
    return totalWhy;
  }
}
