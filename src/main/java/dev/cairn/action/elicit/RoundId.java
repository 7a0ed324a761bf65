package dev.cairn.action.elicit;

import dev.cairn.elicit.meeting.Round;
import java.nio.charset.StandardCharsets;

/** One round of one question of one meeting. */
public record RoundId(String meeting, String question, Round round) {
  public String text() {
    return meeting + "/" + question + "/" + round.word();
  }

  /** An envelope of one coach opens for no other. */
  public byte[] purpose(String coach) {
    return (text() + "/" + coach).getBytes(StandardCharsets.UTF_8);
  }

  String answer(String coach) {
    return text() + "/" + coach;
  }
}
