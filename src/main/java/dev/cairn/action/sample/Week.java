package dev.cairn.action.sample;

import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.verdict.PlanRisk;
import dev.cairn.action.verdict.Queue;
import dev.cairn.action.verdict.Repeats;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.ReviewRules;
import dev.cairn.review.DoneItem;
import dev.cairn.review.Judgement;
import dev.cairn.review.Origin;
import dev.cairn.review.Repeat;
import dev.cairn.review.ReviewWeek;
import dev.cairn.review.Risk;
import dev.cairn.review.RiskReason;
import dev.cairn.review.Standing;
import dev.cairn.review.WeekReview;
import dev.cairn.review.WorkItem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a coach's week: what was drawn for it, and plans the coach had judged that have changed
 * since and come back.
 */
public final class Week {
  private static final String NO_RISK = "0";

  private final Records records;
  private final ReviewRules rules;
  private final String coach;
  private final LocalDate today;
  private final ZoneId zone;
  private final ReviewWeek week;
  private final Queue queue;
  private final Repeats repeats;

  /**
   * @param coach the coach's id as entries write it
   */
  public Week(Records records, ReviewRules rules, String coach, LocalDate today, ZoneId zone) {
    this.records = records;
    this.rules = rules;
    this.coach = coach;
    this.today = today;
    this.zone = zone;
    this.week = ReviewWeek.of(today);
    this.queue = new Queue(records);
    this.repeats = new Repeats(records);
  }

  /** A plan of the week, with the turn it has: drawn ones theirs, returned ones after them. */
  private record Turn(Row athlete, CurrentPlan plan, Optional<Row> drawn) {
    long turn() {
      return drawn.map(row -> row.number("turn")).orElse(Long.MAX_VALUE);
    }
  }

  private record Open(WorkItem item, long turn) {}

  private record Judged(DoneItem item, long sequence) {}

  public WeekReview read() {
    List<Open> open = new ArrayList<>();
    List<Judged> done = new ArrayList<>();
    for (Row athlete : records.athletes()) {
      Turn turn = turn(athlete).orElse(null);
      if (turn != null) {
        Optional<Word> verdict = verdict(turn);
        if (verdict.isPresent()) {
          done.add(new Judged(done(turn, verdict.get()), verdict.get().sequence()));
        } else {
          open.add(new Open(open(turn), turn.turn()));
        }
      }
    }
    open.sort(
        Comparator.comparingInt((Open one) -> old(one.item()) ? -one.item().days() : 0)
            .thenComparingLong(Open::turn)
            .thenComparing(one -> one.item().athleteId()));
    done.sort(Comparator.comparingLong(Judged::sequence).reversed());
    Row draw = draw().orElse(null);
    return new WeekReview(
        week,
        draw == null ? 0 : (int) draw.number("drawn"),
        draw == null ? 0 : (int) draw.number("by_risk"),
        open.stream().map(Open::item).toList(),
        done.stream().map(Judged::item).toList());
  }

  private boolean old(WorkItem item) {
    return item.days() > rules.oldAfterDays();
  }

  /** This very plan was judged before, and nothing of that shows before this coach has. */
  private static boolean once(Turn turn, Origin origin) {
    return turn.drawn()
        .filter(row -> row.text("origin").equals(origin.word()))
        .filter(row ->
            turn.plan().made().equals(row.text("plan"))
                || turn.plan().hash().equals(row.text("plan")))
        .isPresent();
  }

  private Optional<Row> draw() {
    return records.all(Table.SAMPLE_DRAW).stream()
        .filter(row -> row.text("subject").equals("coach:" + coach))
        .filter(row -> row.text("week").equals(week.word()) && !row.has("until"))
        .findFirst();
  }

  /** A verdict that took a plan out of what waits. */
  private record Word(Judgement judgement, Optional<Judgement> first, long sequence) {}

  /** Whether an athlete's plan belongs to the week. */
  private Optional<Turn> turn(Row athlete) {
    Subject subject = Subject.parse(athlete.text("subject"));
    Optional<CurrentPlan> plan = records.current(subject);
    if (plan.isEmpty()) {
      return Optional.empty();
    }
    Optional<Row> drawn =
        records.of(Table.SAMPLE_ITEM, subject).stream()
            .filter(row -> row.text("coach").equals(coach) && !row.has("until"))
            .filter(row -> row.text("week").equals(week.word()))
            .findFirst()
            .or(() -> again(plan.get()));
    boolean returned =
        mine(subject).findAny().isPresent() && queue.standing(plan.get()) == Standing.STALE;
    boolean judgedNow = mine(subject).anyMatch(row -> thisWeek(row.text("since")));
    return drawn.isPresent() || returned || judgedNow
        ? Optional.of(new Turn(athlete, plan.get(), drawn))
        : Optional.empty();
  }

  /** Asked for once more in an earlier week and not answered until this one. */
  private Optional<Row> again(CurrentPlan plan) {
    return repeats
        .item(plan, coach)
        .filter(item -> repeats.answer(item).filter(one -> thisWeek(one.since())).isPresent())
        .or(() -> repeats.asked(plan, coach));
  }

  private Stream<Row> mine(Subject athlete) {
    return records.of(Table.VERDICT, athlete).stream()
        .filter(row -> row.text("coach").equals(coach) && !row.has("until"));
  }

  private boolean thisWeek(String time) {
    return !day(time).isBefore(week.monday());
  }

  private LocalDate day(String time) {
    return LocalDate.ofInstant(Instant.parse(time), zone);
  }

  /** The verdict that took the plan out of what waits: by anybody, and about these very days. */
  private Optional<Word> verdict(Turn turn) {
    Optional<Repeat> again =
        turn.drawn().filter(item -> once(turn, Origin.AGAIN)).flatMap(repeats::answer);
    if (again.isPresent() || repeats.asked(turn.plan(), coach).isPresent()) {
      return again.map(one -> new Word(one.judgement(), one.first(), one.sequence()));
    }
    if (once(turn, Origin.SECOND)) {
      long drawn = turn.drawn().orElseThrow().number("sequence");
      return last(mine(turn.plan().athlete()).filter(row -> row.number("sequence") > drawn));
    }
    Standing standing = queue.standing(turn.plan());
    if (standing != Standing.APPROVED && standing != Standing.REJECTED) {
      return Optional.empty();
    }
    return last(
        records.of(Table.VERDICT, turn.plan().athlete()).stream().filter(row -> !row.has("until")));
  }

  private Optional<Word> last(Stream<Row> verdicts) {
    return verdicts
        .max(Comparator.comparingLong(row -> row.number("sequence")))
        .map(row -> {
          Row look = records.row(Table.VERDICT_LOOK, row.number("sequence")).orElse(null);
          return new Word(
              Judgement.of(row.text("verdict")).orElseThrow(),
              look == null ? Optional.empty() : Judgement.of(look.text("first_verdict")),
              row.number("sequence"));
        });
  }

  private DoneItem done(Turn turn, Word verdict) {
    return new DoneItem(
        turn.athlete().text("file_id"),
        turn.athlete().text("name"),
        (int) turn.athlete().number("age"),
        verdict.judgement(),
        verdict.first(),
        turn.drawn().flatMap(row -> Origin.of(row.text("origin"))),
        new BigDecimal(turn.drawn().map(row -> row.text("risk")).orElse(NO_RISK)));
  }

  private WorkItem open(Turn turn) {
    Subject athlete = turn.plan().athlete();
    Row plan = records.planRow(athlete, turn.plan().hash()).orElseThrow();
    LocalDate made = day(plan.text("made"));
    List<RiskReason> reasons = reasons(turn);
    return new WorkItem(
        turn.athlete().text("file_id"),
        turn.athlete().text("name"),
        (int) turn.athlete().number("age"),
        plan.text("race"),
        (int) plan.number("weeks"),
        runDays(athlete),
        turn.plan().hash(),
        made,
        (int) Math.max(0, ChronoUnit.DAYS.between(waitsSince(turn, made), today)),
        queue.standing(turn.plan()) == Standing.STALE,
        queue.outdated(turn.plan()),
        reasons.stream().anyMatch(reason -> reason.factor().equals("damaged")),
        reasons);
  }

  /** What comes once more waits since it was asked for; else it would always be the oldest. */
  private LocalDate waitsSince(Turn turn, LocalDate made) {
    return once(turn, Origin.AGAIN) ? day(turn.drawn().orElseThrow().text("since")) : made;
  }

  /** As they were when the week was drawn, as long as the plan is the same. */
  private List<RiskReason> reasons(Turn turn) {
    boolean same =
        turn.drawn().map(row -> row.text("plan").equals(turn.plan().hash())).orElse(false);
    if (same) {
      String part = coach + "/" + turn.drawn().orElseThrow().text("week");
      return records
          .json(Thing.SAMPLE, turn.plan().athlete(), part)
          .map(SampleJson::reasons)
          .orElse(List.of());
    }
    Risk risk = new PlanRisk(records, rules).of(turn.plan());
    return risk.reasons();
  }

  private int runDays(Subject athlete) {
    return AthleteReader.read(records.input(athlete)) instanceof AthleteFile file
        ? file.athlete().request().daysPerWeek()
        : 0;
  }
}
