package dev.cairn.cli;

import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.kept.RoundSecrets;
import dev.cairn.action.letter.AnswerFile;
import dev.cairn.action.letter.CoachKey;
import dev.cairn.action.letter.Invitation;
import dev.cairn.cli.text.MeetingText;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.ledger.checkpoint.Signer;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A coach answers on another machine, into a signed file. */
@Command(
    name = "reply",
    header = "Answer an invitation on your own machine, sealed into a signed file.",
    description = {
      "Without a question it shows what is asked. Each answer is put into the same file beside",
      "those before; the host takes it in with \"elicit take\"."
    },
    footer = {
      "",
      "  ./cairn elicit reply november.cairn",
      "  ./cairn elicit reply november.cairn bold-growth --as anna --out anna.cairn \\",
      "      --range 6.5 8 10.5 --accept"
    })
final class ElicitReply implements Callable<Integer> {
  private final Page page;
  private final Office office;
  private final PacksInForce packs;

  @Mixin private AnswerOptions given = new AnswerOptions();

  @Parameters(index = "0", paramLabel = "INVITATION", description = "The file of the host.")
  private Path invitation = Path.of("");

  @Parameters(index = "1", arity = "0..1", paramLabel = "QUESTION", description = "What to answer.")
  private @Nullable String questionId;

  @Option(names = "--as", paramLabel = "ID", description = "Which coach answers.")
  private @Nullable String coachId;

  @Option(names = "--out", paramLabel = "FILE", description = "The file of answers.")
  private @Nullable Path out;

  ElicitReply(Page page, Office office, PacksInForce packs) {
    this.page = page;
    this.office = office;
    this.packs = packs;
  }

  @Override
  public Integer call() {
    Invitation invited = Invitation.read(LetterFiles.read(invitation));
    MeetingText text = new MeetingText(page.ink());
    if (questionId == null) {
      page.out().print(text.asked(invited.meeting(), packs.rules()));
      page.out().print("Signed with the key " + invited.host().id() + ".\n");
      return Exit.DONE;
    }
    if (coachId == null || out == null) {
      throw new Stopped(Exit.USAGE, "An answer needs --as ID and --out FILE, so none was sealed.");
    }
    MeetingQuestion question = MeetingRecords.question(invited.meeting(), questionId);
    Participant coach = MeetingRecords.coach(invited.meeting(), coachId);
    Answer answer = given.answer(question);
    if (answer instanceof Answer.Much && !given.accepted()) {
      page.out().print(text.readBack(question, answer) + "\n");
      throw new Stopped(
          Exit.REFUSED, "Nothing was sealed yet. Maybe add --accept if that is what was meant.");
    }
    LetterFiles.write(out, sealed(invited, coach, question, answer, out));
    page.out().print(text.readBack(question, answer) + "\n");
    page.out().print("Sealed into " + out + ". Nobody reads it before the round closes.\n");
    return Exit.DONE;
  }

  private byte[] sealed(
      Invitation invited, Participant coach, MeetingQuestion question, Answer answer, Path file) {
    Optional<AnswerFile> before =
        Files.exists(file)
            ? Optional.of(AnswerFile.read(LetterFiles.read(file)))
            : Optional.empty();
    RoundSecrets secrets = office.secrets();
    Signer key =
        CoachKey.of(
            secrets, invited.workspace(), invited.meeting().id(), coach.id(), office.chance());
    return AnswerFile.write(
        invited, before, coach.id(), question.id(), answer, key, office.now(), office.chance());
  }
}
