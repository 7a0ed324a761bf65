package dev.cairn.cli;

import dev.cairn.pack.meeting.QuestionSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens a meeting with a copy of a set of questions. */
@Command(
    name = "open",
    header = "Open a meeting with a set of questions, and the first round of each.",
    footer = {
      "",
      "  ./cairn elicit open november --set modifiers --with Anna,Ben,\"Coach 3\"",
      "  ./cairn elicit open december --questions mine.json --with Anna,Ben,Chloe"
    })
final class ElicitOpen implements Callable<Integer> {
  private final Office office;
  private final PacksInForce packs;

  @Mixin private ActingOptions acting = new ActingOptions();

  @Parameters(paramLabel = "MEETING", description = "A name: small letters, digits, hyphens.")
  private String meeting = "";

  @Option(names = "--set", paramLabel = "SET", description = "As \"elicit list\" shows it.")
  private @Nullable String set;

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      description = "Own questions and runners, in the form of a file of meetings/.")
  private @Nullable Path questions;

  @Option(
      names = "--with",
      paramLabel = "NAME",
      split = ",",
      required = true,
      description = "Who takes part, each by a name or pseudonym of their own choice.")
  private List<String> coaches = new ArrayList<>();

  @Option(
      names = "--facilitator",
      paramLabel = "NAME",
      description = "Who leads it; whoever opens it, if left out.")
  private @Nullable String facilitator;

  ElicitOpen(Office office, PacksInForce packs) {
    this.office = office;
    this.packs = packs;
  }

  @Override
  public Integer call() {
    QuestionSet asked = asked();
    String leads = facilitator == null ? acting.coach().name() : facilitator;
    return office.act(
        acting,
        ElicitCommand.actions(office).open(meeting, office.today(), leads, coaches, asked),
        "Opened the meeting "
            + meeting
            + " with "
            + asked.questions().size()
            + (asked.questions().size() == 1 ? " question" : " questions")
            + ". Answers stay sealed until a round closes.");
  }

  private QuestionSet asked() {
    if ((set == null) == (questions == null)) {
      throw new Stopped(
          Exit.USAGE,
          "A meeting is opened with either --set or --questions, so none was. Maybe see the sets"
              + " with \"elicit list\".");
    }
    if (questions != null) {
      return LetterFiles.questions(questions);
    }
    String named = set;
    return packs
        .meetings()
        .set(String.valueOf(named))
        .orElseThrow(() ->
            new Stopped(
                Exit.REFUSED,
                "There is no set of questions "
                    + named
                    + ", so no meeting was opened. Maybe one of "
                    + String.join(
                        ", ", packs.meetings().sets().stream().map(QuestionSet::id).toList())
                    + "."));
  }
}
