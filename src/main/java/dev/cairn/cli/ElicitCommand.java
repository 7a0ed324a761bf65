package dev.cairn.cli;

import dev.cairn.action.Records;
import dev.cairn.action.elicit.HeldMeeting;
import dev.cairn.action.elicit.MeetingActions;
import dev.cairn.action.elicit.MeetingReading;
import dev.cairn.pack.RunningRules;
import picocli.CommandLine;

/** Meetings of coaches: opened, answered in private, revealed, summed up, written down. */
final class ElicitCommand {
  private final CommonOptions common;
  private final Page page;
  private final Office office;
  private final PacksInForce packs;

  ElicitCommand(CommonOptions common, Page page, Office office, PacksInForce packs) {
    this.common = common;
    this.page = page;
    this.office = office;
    this.packs = packs;
  }

  CommandLine all() {
    return GroupCommand.named("elicit", "Hold meetings in which coaches agree on rules.")
        .addSubcommand(new ElicitList(common, page, office, packs))
        .addSubcommand(new ElicitOpen(office, packs))
        .addSubcommand(new ElicitShow(common, page, this))
        .addSubcommand(new ElicitAnswer(page, office))
        .addSubcommand("close", step(true, "Close the round of a question, and see its answers."))
        .addSubcommand("again", step(false, "Begin the second round, after the talk."))
        .addSubcommand(new ElicitNote(office))
        .addSubcommand(new ElicitMeaning(office))
        .addSubcommand(new ElicitSign(office))
        .addSubcommand(new ElicitChange(page, office))
        .addSubcommand(new ElicitTakeQuestion(office))
        .addSubcommand(new ElicitInvite(page, office))
        .addSubcommand(new ElicitReply(page, office, packs))
        .addSubcommand(new ElicitTake(office))
        .addSubcommand(new ElicitExport(page, this));
  }

  private CommandLine step(boolean closing, String header) {
    CommandLine line = new CommandLine(new ElicitStep(office, closing));
    line.getCommandSpec().usageMessage().header(header);
    return line;
  }

  HeldMeeting held(String meeting) {
    return office.look(records -> reading(records).meeting(meeting));
  }

  /** What plans of the workspace are made with. */
  RunningRules rules() {
    return office.look(packs::rules);
  }

  private MeetingReading reading(Records records) {
    return new MeetingReading(
        records, packs.meetings().policy(), packs.rules(records), office.secrets());
  }

  static MeetingActions actions(Office office) {
    return new MeetingActions(office.secrets(), office.chance());
  }
}
