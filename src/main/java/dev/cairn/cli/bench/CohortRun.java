package dev.cairn.cli.bench;

import dev.cairn.engine.Outcome;
import dev.cairn.engine.Planner;
import dev.cairn.intake.AthleteFiles;
import dev.cairn.intake.AthleteTexts;
import dev.cairn.intake.Reading;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import dev.cairn.intake.Unread;
import dev.cairn.trail.AnswerJson;
import dev.cairn.trail.PlanJson;
import dev.cairn.work.Cancel;
import dev.cairn.work.OrderedWork;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;

/** From the text of a .jsonl file to lines of plans on all processors, as "plan" does it. */
final class CohortRun {
  private final Field field;
  private final int threads;

  CohortRun(Field field, int threads) {
    this.field = field;
    this.threads = threads;
  }

  /** How long a cohort takes, and how many bytes it comes to. */
  record Result(int athletes, Duration time, long bytes) {}

  Result run(int athletes) throws IOException {
    byte[] text = text(athletes);
    long began = System.nanoTime();
    long[] bytes = new long[1];
    try (AthleteTexts texts = AthleteFiles.lines("cohort", new ByteArrayInputStream(text))) {
      new OrderedWork<Unread, byte[]>(
              threads,
              () -> {
                PlanJson lines = new PlanJson();
                return unread -> line(unread.read(), lines);
              },
              new Cancel())
          .run(
              texts::next,
              line -> {
                bytes[0] += line.length + 1;
                return true;
              });
    }
    return new Result(athletes, Duration.ofNanos(System.nanoTime() - began), bytes[0]);
  }

  private byte[] text(int athletes) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (int number = 0; number < athletes; number++) {
      text.write(field.athletes().line(number));
      text.write('\n');
    }
    return text.toByteArray();
  }

  private byte[] line(Reading reading, PlanJson lines) {
    Planner planner = field.planner();
    return switch (reading) {
      case AthleteFile file ->
          switch (planner.plan(file.athlete())) {
            case Outcome.Planned planned -> lines.line(planned.plan(), file.canonicalInput());
            case Outcome.Refused refused ->
                AnswerJson.refusal(refused.athleteId(), refused.refusal());
          };
      case Rejected rejected -> throw new IllegalStateException(rejected.first().text());
    };
  }
}
