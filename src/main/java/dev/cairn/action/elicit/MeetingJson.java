package dev.cairn.action.elicit;

import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.json.Canonical;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.read.MeetingWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A meeting as canonical JSON, and back. */
public final class MeetingJson {
  private MeetingJson() {}

  public static byte[] bytes(Meeting meeting) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("coaches").beginArray();
    for (Participant coach : meeting.coaches()) {
      out.beginObject().name("id").text(coach.id()).name("name").text(coach.name()).endObject();
    }
    out.endArray().name("date").text(meeting.date().toString());
    out.name("facilitator").text(meeting.facilitator()).name("id").text(meeting.id());
    out.name("questions").canonical(MeetingWriter.bytes(meeting.set()));
    return out.endObject().toBytes();
  }

  /**
   * Reads what {@link #bytes} wrote.
   *
   * @throws RuntimeException when it is no meeting
   */
  public static Meeting read(JsonNode json) {
    List<Participant> coaches = new ArrayList<>();
    json.path("coaches")
        .forEach(one ->
            coaches.add(
                new Participant(one.path("id").asString(""), one.path("name").asString(""))));
    try {
      return new Meeting(
          json.path("id").asString(""),
          LocalDate.parse(json.path("date").asString("")),
          json.path("facilitator").asString(""),
          coaches,
          MeetingWriter.read(Canonical.bytes(json.path("questions"))));
    } catch (PackRefused unreadable) {
      throw new IllegalStateException("A recorded meeting can no longer be read", unreadable);
    }
  }
}
