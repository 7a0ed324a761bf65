package dev.cairn.ui.office;

import dev.cairn.action.Refused;
import dev.cairn.action.elicit.HeldMeeting;
import dev.cairn.action.elicit.UsualPlan;
import dev.cairn.action.kept.RoundSecrets;
import dev.cairn.action.letter.AnswerFile;
import dev.cairn.action.letter.CoachKey;
import dev.cairn.action.letter.Invitation;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.ledger.checkpoint.Signer;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A meeting of another machine, answered here into files. Everything here blocks. */
public final class GuestRoom {
  private final Office office;

  public GuestRoom(Office office) {
    this.office = office;
  }

  /** What is asked, as the host signed it. */
  public Invited open(Path invitation) {
    return new Invited(Invitation.read(MeetingPapers.bytes(invitation)), new TreeMap<>());
  }

  /** One question, of which nothing can be seen but what is asked. */
  public QuestionCase question(Invited invited, String id) {
    HeldMeeting held = invited.held();
    MeetingQuestion asked = held.meeting().set().question(id).orElseThrow();
    return new QuestionCase(
        held.meeting(),
        held.question(id).orElseThrow(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        UsualPlan.of(asked.asked(), office.running()),
        Optional.empty(),
        Optional.empty());
  }

  /** Seals an answer into a coach's file, beside those that are in it. */
  public Invited reply(Invited invited, Path file, String coach, String question, Answer answer) {
    Invitation invitation = invited.invitation();
    Meeting meeting = invitation.meeting();
    if (invitation.round(question).isEmpty()) {
      throw new Refused(
          "The invitation has no key for this question, so no answer was sealed. Maybe ask the host"
              + " for a new one.");
    }
    Optional<AnswerFile> before =
        Files.exists(file)
            ? Optional.of(AnswerFile.read(MeetingPapers.bytes(file)))
            : Optional.empty();
    RoundSecrets secrets = office.secrets();
    Signer key = CoachKey.of(secrets, invitation.workspace(), meeting.id(), coach, office.chance());
    byte[] sealed =
        AnswerFile.write(
            invitation, before, coach, question, answer, key, office.now(), office.chance());
    MeetingPapers.write(file, sealed);
    Invited now = invited.with(question, coach);
    for (AnswerFile.Sealed one : before.map(AnswerFile::answers).orElse(List.of())) {
      boolean here =
          invitation.round(one.question()).filter(open -> open.round() == one.round()).isPresent();
      now = here ? now.with(one.question(), coach) : now;
    }
    return now;
  }
}
