package dev.cairn.cli.bench;

import dev.cairn.engine.Outcome;
import dev.cairn.engine.Planner;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.trail.AnswerJson;
import dev.cairn.trail.PlanJson;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One athlete after another: numbers, the whole line, the floor under it, and a refusal. */
public class PlanBenchmark {
  /** Made once and shared by all threads, as the planner of a cohort is. */
  private static final class Shared {
    private static final Planner PLANNER;
    private static final List<AthleteFile> PLANNED;
    private static final List<AthleteFile> REFUSED;
    private static final List<Values> VALUES;

    static {
      try {
        Field field = Field.of(Field.home());
        PLANNER = field.planner();
        PLANNED = field.planned(Field.ATHLETES);
        REFUSED = field.refused(Field.ATHLETES);
        VALUES = field.values(PLANNED);
      } catch (IOException broken) {
        throw new IllegalStateException(broken);
      }
    }
  }

  /** Each thread's place in the row of athletes, and its writers. */
  @State(Scope.Thread)
  public static class Turn {
    private final PlanJson lines = new PlanJson();
    private final Floor floor = new Floor();
    private int next;

    private <T> T of(List<T> row) {
      next = (next + 1) % row.size();
      return row.get(next);
    }
  }

  /** The plan's figures without a word of its trail. */
  @Benchmark
  public Object numbers(Turn turn) {
    return Shared.PLANNER.numbers(turn.of(Shared.PLANNED).athlete());
  }

  /** Plan, trail, canonical line and hash. */
  @Benchmark
  public byte[] complete(Turn turn) {
    AthleteFile file = turn.of(Shared.PLANNED);
    return switch (Shared.PLANNER.plan(file.athlete())) {
      case Outcome.Planned planned -> turn.lines.line(planned.plan(), file.canonicalInput());
      case Outcome.Refused refused -> throw new IllegalStateException("refused: " + refused);
    };
  }

  /** The same bytes from finished values, and one hash over them. */
  @Benchmark
  public byte[] floor(Turn turn) {
    return turn.floor.hash(turn.floor.line(turn.of(Shared.VALUES)));
  }

  /** No plan, but the smallest conflict and the ways out. */
  @Benchmark
  public byte[] refusal(Turn turn) {
    AthleteFile file = turn.of(Shared.REFUSED);
    return switch (Shared.PLANNER.plan(file.athlete())) {
      case Outcome.Refused refused -> AnswerJson.refusal(refused.athleteId(), refused.refusal());
      case Outcome.Planned planned -> throw new IllegalStateException("planned: " + planned);
    };
  }
}
