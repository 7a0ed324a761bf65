package dev.cairn.cli;

import dev.cairn.engine.BrokenPlan;
import dev.cairn.engine.Outcome;
import dev.cairn.engine.UnknownRace;
import dev.cairn.intake.AthleteFiles;
import dev.cairn.intake.Finding;
import dev.cairn.intake.Reading;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One round through athlete files: each athlete is read, planned and answered in turn. */
final class Round {
  private static final int FINDINGS_SHOWN = 10;

  private final Plans plans;
  private final Page page;

  Round(Plans plans, Page page) {
    this.plans = plans;
    this.page = page;
  }

  /** The exit code: the worst of what happened. */
  int through(List<Path> files, Answers answers) throws IOException {
    Tally tally = new Tally();
    for (Path file : files) {
      for (Reading reading : AthleteFiles.read(file)) {
        if (!answers.read()) {
          return tally.exit();
        }
        answer(file, reading, answers, tally);
      }
    }
    return tally.exit();
  }

  private void answer(Path file, Reading reading, Answers answers, Tally tally) throws IOException {
    switch (reading) {
      case AthleteFile athlete -> {
        say(file, athlete.warnings());
        plan(file, athlete, answers, tally);
      }
      case Rejected rejected -> reject(file, rejected, answers, tally);
    }
  }

  /** An athlete for whom planning goes wrong must not take the others along. */
  private void plan(Path file, AthleteFile athlete, Answers answers, Tally tally)
      throws IOException {
    try {
      answer(athlete, plans.plan(athlete.athlete()), answers, tally);
    } catch (UnknownRace | BrokenPlan problem) {
      Finding finding = new Finding(null, null, String.valueOf(problem.getMessage()));
      reject(file, new Rejected(athlete.athlete().id(), List.of(finding)), answers, tally);
    }
  }

  private static void answer(AthleteFile athlete, Outcome outcome, Answers answers, Tally tally)
      throws IOException {
    switch (outcome) {
      case Outcome.Planned planned -> answers.planned(athlete, planned.plan());
      case Outcome.Refused refused -> {
        tally.refused();
        answers.refused(athlete, refused.refusal());
      }
    }
  }

  private void reject(Path file, Rejected rejected, Answers answers, Tally tally)
      throws IOException {
    say(file, rejected.findings());
    tally.rejected();
    answers.rejected(rejected);
  }

  private void say(Path file, List<Finding> findings) {
    for (Finding finding : findings.stream().limit(FINDINGS_SHOWN).toList()) {
      page.say(finding.place() == null ? finding.text() : file + ", " + finding.text());
    }
    int more = findings.size() - FINDINGS_SHOWN;
    if (more > 0) {
      page.say(file + ": " + more + " more things to mend.");
    }
  }
}
