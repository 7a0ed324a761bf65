package dev.cairn.engine;

import dev.cairn.engine.allocation.DayShare.TooLong;
import dev.cairn.engine.brief.Baseline;
import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.check.PlanCheck;
import dev.cairn.engine.check.Violation;
import dev.cairn.engine.refusal.Medical;
import dev.cairn.engine.refusal.Planning;
import dev.cairn.engine.refusal.Planning.Furthest;
import dev.cairn.engine.refusal.Refuser;
import dev.cairn.engine.refusal.Situation;
import dev.cairn.engine.season.Season;
import dev.cairn.model.Athlete;
import dev.cairn.model.Plan;
import dev.cairn.pack.Facts;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RunningRules;
import dev.cairn.trail.ExplainedPlan;
import dev.cairn.trail.PackRef;
import dev.cairn.trail.Refusal;
import dev.cairn.trail.Trail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The running plan as a pure function of athlete and rules. Fewer run days are tried before a
 * refusal; a plan that its own checker faults is never handed out.
 */
public final class Planner {
  private final RunningRules rules;

  /** The same runner with a burden less, and what the plan for that one comes to. */
  private record Twin(Athlete athlete, Measures measures) {}

  public Planner(RunningRules rules) {
    this.rules = rules;
  }

  public Outcome plan(Athlete athlete) {
    Tries tries = new Tries(athlete, rules, Trail::new);
    ExplainedPlan plan = plan(tries, new ArrayList<>());
    return plan == null
        ? new Outcome.Refused(athlete.id(), refuse(athlete, tries))
        : new Outcome.Planned(named(tries.facts, checked(athlete, plan)));
  }

  /** Names what the workspace decided and what had a say in this plan. */
  private ExplainedPlan named(Facts facts, ExplainedPlan plan) {
    SortedMap<String, PackRef> own = Say.in(rules, facts);
    if (own.isEmpty()) {
      return plan;
    }
    List<PackRef> packs = new ArrayList<>(plan.packs());
    packs.addAll(own.values());
    return new ExplainedPlan(
        plan.engineVersion(), packs, plan.plan(), plan.trail(), plan.relaxed(), plan.warnings());
  }

  /**
   * The own packs of the workspace that would have a say in an athlete's plan, without making it.
   * Where none has, the plan is byte for byte the one that the packs alone give.
   */
  public SortedMap<String, PackRef> own(Athlete athlete) {
    return Say.in(rules, new Tries(athlete, rules, Trail::quiet).facts);
  }

  /** The figures of the plan without a word of its reasons; empty where it would be refused. */
  public Optional<Plan> numbers(Athlete athlete) {
    Tries tries = new Tries(athlete, rules, Trail::quiet);
    return Optional.ofNullable(plan(tries, new ArrayList<>()))
        .map(plan -> checked(athlete, plan).plan());
  }

  /** The plan with the words of one decision alone; empty where there is none to hand out. */
  public Optional<ExplainedPlan> telling(String decisionId, Athlete athlete) {
    Tries tries = new Tries(athlete, rules, () -> Trail.only(decisionId));
    return Optional.ofNullable(plan(tries, new ArrayList<>()))
        .filter(plan -> !faulty(athlete, plan));
  }

  /** A plan that stays within what the same runner gets with one burden less. */
  private @Nullable ExplainedPlan plan(Tries tries, List<Twin> known) {
    Measures limit = limit(tries, known);
    if (limit.equals(Measures.NONE)) {
      return tries.plan(Baseline.NONE);
    }
    for (int tenths = 10; tenths >= 0; tenths--) {
      ExplainedPlan plan = tries.plan(new Baseline(limit.peak(), limit.longest(), tenths / 10.0));
      if (plan == null) {
        return tries.plan(Baseline.NONE);
      }
      if (limit.holdHardMinutes(Measures.of(plan.plan()))) {
        return plan;
      }
    }
    throw new IllegalStateException("A plan without hard minutes exceeds " + limit);
  }

  private Measures limit(Tries tries, List<Twin> known) {
    Measures limit = Measures.NONE;
    for (Athlete lighter : Lighter.of(rules, tries.facts)) {
      limit = limit.least(measured(lighter, known));
    }
    return limit;
  }

  private Measures measured(Athlete lighter, List<Twin> known) {
    for (Twin twin : known) {
      if (twin.athlete().equals(lighter)) {
        return twin.measures();
      }
    }
    ExplainedPlan plan = plan(new Tries(lighter, rules, Trail::quiet), known);
    Measures measured =
        plan == null || faulty(lighter, plan) ? Measures.NONE : Measures.of(plan.plan());
    known.add(new Twin(lighter, measured));
    return measured;
  }

  private ExplainedPlan checked(Athlete athlete, ExplainedPlan plan) {
    List<Violation> violations = PlanCheck.violations(athlete, rules, plan.plan());
    if (!violations.isEmpty()) {
      throw new BrokenPlan(athlete.id(), violations);
    }
    return plan;
  }

  /** A comparison that would be withheld bounds nobody. */
  private boolean faulty(Athlete athlete, ExplainedPlan plan) {
    return !PlanCheck.violations(athlete, rules, plan.plan()).isEmpty();
  }

  /** The planner as a refusal asks it. */
  static Planning asked() {
    return new Search();
  }

  private Refusal refuse(Athlete athlete, Tries tries) {
    return new Refuser(asked(), new Situation(athlete, rules), tries.facts).refuse();
  }

  /** The attempts that one case allows, each with a trail of its own. */
  private static final class Tries {
    private static final SortedMap<LocalDate, String> NO_RACE = Collections.emptySortedMap();

    private final Athlete athlete;
    private final RunningRules rules;
    private final RaceTemplate template;
    private final Season season;
    private final Facts facts;
    private final Supplier<Trail> trails;

    Tries(Athlete athlete, RunningRules rules, Supplier<Trail> trails) {
      this.athlete = athlete;
      this.rules = rules;
      this.template = template(athlete, rules);
      this.season = Season.of(athlete, template);
      this.facts = new Facts(athlete, Math.max(0, season.weeks()), Brief.firstMarathon(athlete));
      this.trails = trails;
    }

    private static RaceTemplate template(Athlete athlete, RunningRules rules) {
      RaceTemplate template = rules.templates().get(athlete.request().race());
      if (template == null) {
        throw new UnknownRace(athlete.request().race().word());
      }
      return template;
    }

    private int mostRuns() {
      boolean hopeless =
          season.weeks() < template.minWeeks()
              || season.weeks() < 1
              || Medical.stopped(rules, facts);
      return hopeless ? 0 : athlete.request().daysPerWeek();
    }

    /** The first plan from most to fewest run days. */
    @Nullable ExplainedPlan plan(Baseline baseline) {
      return first(baseline, Attempt::plan);
    }

    boolean possible() {
      return first(Baseline.NONE, Attempt::numbers) != null;
    }

    boolean withinReach() {
      int most = mostRuns();
      if (most == 0) {
        return false;
      }
      Groundwork ground = ground(Baseline.NONE, NO_RACE);
      for (int runs = ground.hopeless() ? 0 : most; runs >= 1; runs--) {
        if (new Attempt(ground, runs).withinReach()) {
          return true;
        }
      }
      return false;
    }

    Furthest furthest() {
      if (season.weeks() < 1) {
        return new Furthest(0, 0, 0);
      }
      Groundwork ground = ground(Baseline.NONE, NO_RACE);
      Furthest furthest = new Furthest(0, 0, ground.ceilings().secondsPerKm());
      for (int runs = mostRuns(); runs >= 1; runs--) {
        Furthest reached = new Attempt(ground, runs).furthest();
        furthest =
            new Furthest(
                Math.max(furthest.longest(), reached.longest()),
                Math.max(furthest.peak(), reached.peak()),
                furthest.secondsPerKm());
      }
      return furthest;
    }

    /** From most to fewest runs; a peak right after a cutback stands only where none avoids it. */
    private <T> @Nullable T first(Baseline baseline, Function<Attempt, @Nullable T> wanted) {
      int most = mostRuns();
      if (most == 0) {
        return null;
      }
      Groundwork ground = ground(baseline, NO_RACE);
      T rested = null;
      for (int runs = ground.hopeless() ? 0 : most; runs >= 1; runs--) {
        Laid<T> laid = withRuns(runs, baseline, ground, wanted);
        if (laid.found() != null && laid.afterCutback() == 0) {
          return laid.found();
        }
        rested = rested == null ? laid.found() : rested;
        ground = ground.untouched() ? ground : ground(baseline, NO_RACE);
      }
      return rested;
    }

    /**
     * A plan whose peak comes right after a cutback is laid again with the cutback elsewhere; one
     * that would call an earlier week the peak instead, too.
     */
    private <T> Laid<T> withRuns(
        int runs, Baseline baseline, Groundwork first, Function<Attempt, @Nullable T> wanted) {
      Laid<T> laid = laid(runs, baseline, first, 0, wanted);
      if (laid.found() != null && laid.rather() > 0) {
        Laid<T> late = laid(runs, baseline, ground(baseline, NO_RACE), laid.rather(), wanted);
        boolean better = late.found() != null && late.afterCutback() == 0 && late.rather() == 0;
        return better ? late : laid;
      }
      for (int peakAt = 0; laid.found() != null && laid.afterCutback() > peakAt; ) {
        peakAt = laid.afterCutback();
        Laid<T> other = laid(runs, baseline, ground(baseline, NO_RACE), peakAt, wanted);
        if (other.found() != null && other.afterCutback() == 0) {
          return other;
        }
        laid = other.found() == null ? laid : new Laid<>(laid.found(), other.afterCutback(), 0);
      }
      return laid;
    }

    /** What was found, and the peak week right after a cutback or kept away by one, or 0. */
    private record Laid<T>(@Nullable T found, int afterCutback, int rather) {}

    /** As often as a C race turns out too long for a session, it is tried as a B race. */
    private <T> Laid<T> laid(
        int runs,
        Baseline baseline,
        Groundwork first,
        int peakAt,
        Function<Attempt, @Nullable T> wanted) {
      SortedMap<LocalDate, String> tooLong = new TreeMap<>();
      Groundwork ground = first;
      while (true) {
        Attempt attempt = new Attempt(ground, runs, peakAt);
        T found = wanted.apply(attempt);
        TooLong race = attempt.tooLong();
        if (found != null || race == null) {
          return new Laid<>(found, attempt.afterCutback(), attempt.rather());
        }
        tooLong.put(race.date(), race.why());
        ground = ground(baseline, tooLong);
      }
    }

    private Groundwork ground(Baseline baseline, SortedMap<LocalDate, String> tooLong) {
      Brief brief = Brief.of(athlete, rules, template, baseline, trails.get());
      return Groundwork.lay(brief, season, facts, tooLong);
    }
  }

  /** The planner as a refusal sees it. */
  private static final class Search implements Planning {
    @Override
    public boolean possible(Situation situation) {
      return tries(situation).possible();
    }

    @Override
    public boolean withinReach(Situation situation) {
      return tries(situation).withinReach();
    }

    @Override
    public Furthest furthest(Situation situation) {
      return tries(situation).furthest();
    }

    private static Tries tries(Situation situation) {
      return new Tries(situation.athlete(), situation.rules(), Trail::quiet);
    }
  }
}
