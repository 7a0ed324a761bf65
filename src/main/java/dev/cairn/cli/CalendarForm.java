package dev.cairn.cli;

import dev.cairn.cli.text.Ink;
import dev.cairn.cli.text.PlanCalendar;
import dev.cairn.cli.text.RefusalText;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import dev.cairn.trail.ExplainedPlan;
import dev.cairn.trail.Refusal;
import java.nio.charset.StandardCharsets;

/** A calendar or a refusal as a coach would print it. */
final class CalendarForm implements Form {
  private static final byte[] NOTHING = {};

  private final PlanCalendar calendar;
  private final RefusalText refusals;

  CalendarForm(Ink ink) {
    this.calendar = new PlanCalendar(ink);
    this.refusals = new RefusalText(ink);
  }

  @Override
  public byte[] planned(AthleteFile file, ExplainedPlan plan) {
    return calendar.text(file.athlete(), plan).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] refused(AthleteFile file, Refusal refusal) {
    return refusals.text(file.athlete(), refusal).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] rejected(Rejected reading) {
    return NOTHING;
  }
}
