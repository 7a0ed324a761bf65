package dev.cairn.cli;

import dev.cairn.cli.Answer.Fate;
import dev.cairn.engine.BrokenPlan;
import dev.cairn.engine.Outcome;
import dev.cairn.engine.UnknownRace;
import dev.cairn.intake.Finding;
import dev.cairn.intake.Reading;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import dev.cairn.intake.Unread;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers one athlete after another in one form; belongs to one thread. */
final class Answering {
  private final Plans plans;
  private final Form form;

  Answering(Plans plans, Form form) {
    this.plans = plans;
    this.form = form;
  }

  /** An athlete for whom something goes wrong must not take the others along. */
  Answer to(Unread text) {
    Reading reading = null;
    try {
      reading = text.read();
      return to(reading);
    } catch (UnknownRace | BrokenPlan problem) {
      return wrong(reading, String.valueOf(problem.getMessage()), null);
    } catch (RuntimeException | StackOverflowError fault) {
      return wrong(reading, FaultDoor.sentence(fault), fault);
    }
  }

  private Answer to(Reading reading) {
    return switch (reading) {
      case AthleteFile file -> to(file, plans.plan(file.athlete()));
      case Rejected rejected ->
          new Answer(Fate.REJECTED, form.rejected(rejected), rejected.findings(), null);
    };
  }

  private Answer to(AthleteFile file, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Planned planned ->
          new Answer(Fate.PLANNED, form.planned(file, planned.plan()), file.warnings(), null);
      case Outcome.Refused refused ->
          new Answer(Fate.REFUSED, form.refused(file, refused.refusal()), file.warnings(), null);
    };
  }

  private Answer wrong(@Nullable Reading reading, String sentence, @Nullable Throwable fault) {
    Finding finding = new Finding(null, null, sentence);
    List<Finding> findings = new ArrayList<>();
    String id = null;
    if (reading instanceof AthleteFile file) {
      findings.addAll(file.warnings());
      id = file.athlete().id();
    }
    findings.add(finding);
    byte[] shown = form.rejected(new Rejected(id, List.of(finding)));
    return new Answer(Fate.REJECTED, shown, findings, fault);
  }
}
