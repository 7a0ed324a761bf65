package dev.cairn.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ledger.Damage;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.SampleLedger;
import dev.cairn.ledger.verify.Kept;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.ledger.verify.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The built-in verifier and the stranger's, which must agree. */
final class Both {
  private Both() {}

  static void write(SampleLedger sample, Path folder) throws IOException, Damage {
    assertThat(new ExportWriter(sample.store, sample.checkpoints).write(folder, Progress.QUIET))
        .isTrue();
  }

  static Outcome.Intact intact(Path folder, Path... elsewhere) throws IOException {
    Outcome outcome = outcome(folder, elsewhere);
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Intact.class);
    Stranger.Answer answer = Stranger.ask(arguments(folder, elsewhere));
    Outcome.Intact intact = (Outcome.Intact) outcome;
    assertThat(answer.exit()).as(answer.sentence()).isZero();
    assertThat(answer.sentence())
        .contains(
            intact.entries()
                + " entries, "
                + intact.erased()
                + " of them erased, "
                + intact.checkpoints()
                + " checkpoints agree");
    return intact;
  }

  /** What is wrong, in the words of the built-in one. */
  static Problem broken(Path folder, Path... elsewhere) throws IOException {
    Outcome outcome = outcome(folder, elsewhere);
    Stranger.Answer answer = Stranger.ask(arguments(folder, elsewhere));
    assertThat(outcome).as(answer.sentence()).isInstanceOf(Outcome.Broken.class);
    Problem problem = ((Outcome.Broken) outcome).problem();
    assertThat(answer.exit()).as(problem.sentence() + " " + answer.sentence()).isEqualTo(1);
    assertThat(answer.entry())
        .as(problem.sentence() + " " + answer.sentence())
        .isEqualTo(problem.sequence());
    assertThat(problem.sentence()).endsWith(".").doesNotContain("\n");
    assertThat(answer.sentence()).endsWith(".").doesNotContain("\n");
    return problem;
  }

  /** Whatever they think of it, they think the same. */
  static void agree(Path folder) throws IOException {
    if (outcome(folder) instanceof Outcome.Intact) {
      intact(folder);
    } else {
      broken(folder);
    }
  }

  private static Outcome outcome(Path folder, Path... elsewhere) throws IOException {
    List<Kept> kept = new ArrayList<>();
    for (Path file : elsewhere) {
      kept.add(new Kept(file.getFileName().toString(), Files.readAllBytes(file)));
    }
    return ExportVerification.run(folder, kept, Progress.QUIET);
  }

  private static String[] arguments(Path folder, Path... elsewhere) {
    List<String> arguments = new ArrayList<>(List.of(folder.toString()));
    for (Path file : elsewhere) {
      arguments.add(file.toString());
    }
    return arguments.toArray(String[]::new);
  }
}
