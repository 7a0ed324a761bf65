package dev.cairn.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.Outcome;
import dev.cairn.engine.RunningPack;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.trail.PlanJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FloorTest {
  private final VariedAthletes athletes = VariedAthletes.of(Path.of("sample-athletes"));

  FloorTest() throws IOException {}

  /** A floor of other bytes would say nothing about the plan above it. */
  @Test
  void writesTheVeryBytesOfThePlan() {
    for (int number = 0; number < 6; number++) {
      AthleteFile file = Field.file(athletes.line(number));
      if (RunningPack.planner().plan(file.athlete()) instanceof Outcome.Planned planned) {
        byte[] line = new PlanJson().line(planned.plan(), file.canonicalInput());
        assertThat(new Floor().line(Values.of(line))).isEqualTo(line);
      }
    }
  }

  @Test
  void athletesAreManyAndTheSameEachTime() throws IOException {
    TreeSet<String> ids = new TreeSet<>();
    for (int number = 0; number < 500; number++) {
      ids.add(Field.file(athletes.line(number)).athlete().id());
    }
    assertThat(ids).hasSize(500);
    assertThat(VariedAthletes.of(Path.of("sample-athletes")).line(1234))
        .isEqualTo(athletes.line(1234));
  }

  @Test
  void theHopelessAreRefused() {
    for (int number = 0; number < 17; number++) {
      AthleteFile file = Field.file(athletes.hopeless(number));
      assertThat(RunningPack.planner().plan(file.athlete())).isInstanceOf(Outcome.Refused.class);
    }
  }
}
