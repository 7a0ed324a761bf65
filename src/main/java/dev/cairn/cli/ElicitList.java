package dev.cairn.cli;

import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.elicit.StoredQuestion;
import dev.cairn.cli.text.WorkspaceText;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.pack.meeting.QuestionSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists meetings, and what could be asked in another. */
@Command(name = "list", header = "List meetings, and what could be asked in another.")
final class ElicitList implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;
  private final Office office;
  private final PacksInForce packs;

  ElicitList(CommonOptions common, Page page, Office office, PacksInForce packs) {
    this.common = common;
    this.page = page;
    this.office = office;
    this.packs = packs;
  }

  private record Line(Meeting meeting, long pooled, long revealed) {}

  private record Found(List<Line> lines, List<StoredQuestion> stored) {}

  @Override
  public Integer call() {
    Found found =
        office.look(records -> {
          MeetingRecords meetings = new MeetingRecords(records);
          List<Line> lines = new ArrayList<>();
          for (Meeting meeting : meetings.all()) {
            List<Stage> stages =
                meeting.set().questions().stream()
                    .map(question -> meetings.stage(meeting.id(), question.id()))
                    .toList();
            lines.add(
                new Line(
                    meeting,
                    stages.stream().filter(stage -> stage == Stage.POOLED).count(),
                    stages.stream().filter(stage -> stage == Stage.REVEALED).count()));
          }
          return new Found(lines, StoredQuestion.all(records));
        });
    if (common.json()) {
      found.lines().forEach(line -> office.write(json(line)));
    } else {
      print(found);
    }
    return Exit.DONE;
  }

  private void print(Found found) {
    WorkspaceText text = new WorkspaceText(page.ink());
    if (found.lines().isEmpty()) {
      page.out().print("No meeting was opened yet. Maybe open one with \"elicit open\".\n");
    } else {
      page.out()
          .print(
              text.table(
                  List.of("meeting", "on", "set", "questions", "revealed", "pooled", "coaches"),
                  found.lines().stream().map(ElicitList::cells).toList()));
    }
    page.out().print("\nSets of questions\n");
    page.out()
        .print(
            text.table(
                List.of("set", "questions", ""),
                packs.meetings().sets().stream().map(ElicitList::cells).toList()));
    if (!found.stored().isEmpty()) {
      page.out().print("\nQuestions that came of changes in plans\n");
      page.out()
          .print(
              text.table(
                  List.of("entry", "type", ""),
                  found.stored().stream()
                      .map(one -> List.of(Long.toString(one.number()), one.type(), one.text()))
                      .toList()));
    }
  }

  private static List<String> cells(Line line) {
    Meeting meeting = line.meeting();
    return List.of(
        meeting.id(),
        meeting.date().toString(),
        meeting.set().id(),
        Integer.toString(meeting.set().questions().size()),
        Long.toString(line.revealed()),
        Long.toString(line.pooled()),
        String.join(", ", meeting.coaches().stream().map(Participant::name).toList()));
  }

  private static List<String> cells(QuestionSet set) {
    return List.of(set.id(), Integer.toString(set.questions().size()), set.purpose().english());
  }

  private static byte[] json(Line line) {
    Meeting meeting = line.meeting();
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("coaches").beginArray();
    for (Participant coach : meeting.coaches()) {
      out.beginObject().name("id").text(coach.id()).name("name").text(coach.name()).endObject();
    }
    out.endArray().name("date").text(meeting.date().toString());
    out.name("facilitator").text(meeting.facilitator()).name("id").text(meeting.id());
    out.name("pooled").integer(line.pooled());
    out.name("questions").integer(meeting.set().questions().size());
    out.name("revealed").integer(line.revealed()).name("set").text(meeting.set().id());
    return out.endObject().toBytes();
  }
}
