package dev.cairn.ui.office;

import dev.cairn.action.Done;
import dev.cairn.action.Refused;
import dev.cairn.action.elicit.HeldMeeting;
import dev.cairn.action.elicit.MeetingActions;
import dev.cairn.action.elicit.MeetingReading;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.file.NotWritten;
import dev.cairn.action.file.WholeFile;
import dev.cairn.action.kept.Unavailable;
import dev.cairn.action.letter.AnswerFile;
import dev.cairn.action.letter.Invitation;
import dev.cairn.action.letter.TakeAnswers;
import dev.cairn.action.minutes.MinutesCsv;
import dev.cairn.action.minutes.MinutesJson;
import dev.cairn.action.paper.Press;
import dev.cairn.action.rulebook.BookForm;
import dev.cairn.action.rulebook.RuleBook;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.ledger.checkpoint.Signer;
import dev.cairn.model.wording.Language;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.meeting.MeetingPolicy;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.pack.read.MeetingWriter;
import dev.cairn.pack.shelf.QuestionsFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What leaves a meeting as a file, and what comes into one. Everything here blocks. */
public final class MeetingPapers {
  private static final long LARGEST = 4_000_000;

  private final Office office;
  private final Rules rules;
  private final Press press;

  public MeetingPapers(Office office, Rules rules, Press press) {
    this.office = office;
    this.rules = rules;
    this.press = press;
  }

  /** Writes what another machine needs to answer, signed with the key of the ledger. */
  public void invite(String meeting, Path target) {
    Signer host =
        office.with(workspace ->
            workspace
                .keys()
                .signer()
                .orElseThrow(() ->
                    new Refused(
                        "The workspace has no key to sign with, so no invitation was written."
                            + " Maybe put one in force with \"ledger key\".")));
    write(target, office.look(records -> Invitation.write(records, meeting, host)));
  }

  /** Takes in what a coach answered on another machine; all of a file or nothing. */
  public Done takeIn(Path file) {
    return office.act(new TakeAnswers(AnswerFile.read(bytes(file)), office.secrets()));
  }

  static byte[] bytes(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new Refused(
            file.getFileName()
                + " is larger than any file of a meeting, so nothing was taken from it.");
      }
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new Unavailable(
          file.getFileName() + " cannot be read, so nothing was taken from it. Maybe it was moved.",
          unreadable);
    }
  }

  static void write(Path target, byte[] bytes) {
    try (WholeFile file = WholeFile.at(target)) {
      file.stream().write(bytes);
      file.finish();
    } catch (IOException unwritable) {
      throw new Unavailable(new NotWritten(target, unwritable).sentence(), unwritable);
    }
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Writes both rounds, fits, pool and outcome, as the ending of the file says. */
  public void minutes(String meeting, Path target) {
    String ending = ending(target);
    if (!ending.equals("csv") && !ending.equals("json")) {
      throw new Refused(
          "The ending of "
              + target.getFileName()
              + " does not say what to write, so nothing was. Maybe minutes.csv or minutes.json.");
    }
    MeetingPolicy policy = policy();
    RunningRules running = office.running();
    HeldMeeting held =
        office.look(records ->
            new MeetingReading(records, policy, running, office.secrets()).meeting(meeting));
    String text = ending.equals("csv") ? MinutesCsv.of(held) : MinutesJson.line(held);
    write(target, text.getBytes(StandardCharsets.UTF_8));
  }

  private MeetingPolicy policy() {
    try {
      return rules.meetings().policy();
    } catch (RulesMissing missing) {
      throw new Unavailable(String.valueOf(missing.getMessage()), missing);
    }
  }

  /**
   * Writes all rules that coaches signed, as the ending of the file says.
   *
   * @param language of what people read
   */
  public void ruleBook(Path target, Language language) {
    BookForm form =
        BookForm.of(String.valueOf(target.getFileName()))
            .orElseThrow(() ->
                new Refused(
                    "The ending of "
                        + target.getFileName()
                        + " does not say what to write, so nothing was. Maybe rules.pdf, rules.csv"
                        + " or rules.json."));
    RulesHere here = office.here();
    RuleBook book = office.look(records -> RuleBook.of(here.of(records)));
    write(target, press.make(book, form, language));
  }

  /** Writes what a meeting asks, to be changed in any editor. */
  public void questions(String meeting, Path target) {
    QuestionSet set = office.look(records -> new MeetingRecords(records).meeting(meeting).set());
    write(target, MeetingWriter.bytes(set));
  }

  /** Takes in changed questions, as far as nobody has answered. */
  public Done changed(String meeting, Path file) {
    try {
      QuestionSet wished = QuestionsFile.read(String.valueOf(file.getFileName()), bytes(file));
      return office.act(
          new MeetingActions(office.secrets(), office.chance()).change(meeting, wished));
    } catch (PackRefused refused) {
      throw new Refused(QuestionsFile.sentence(refused.problem()));
    }
  }
}
