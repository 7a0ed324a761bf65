package dev.cairn.action.elicit;

import dev.cairn.action.kept.RoundSecrets;
import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.engine.RunningPack;
import dev.cairn.pack.meeting.Meetings;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Five scripted coaches in the second of the shipped meetings. */
public final class Minutes {
  public static final SecureRandom CHANCE = new SecureRandom();
  public static final List<Participant> COACHES =
      List.of(
          new Participant("anna", "Anna"),
          new Participant("ben", "Ben"),
          new Participant("chloe", "Chloe"),
          new Participant("dieter", "Dieter"),
          new Participant("emre", "Emre"));

  private Minutes() {}

  public static Meetings packs() {
    return RunningPack.meetings();
  }

  public static Meeting modifiers() {
    return new Meeting(
        "november",
        LocalDate.of(2026, 11, 21),
        "Maria",
        COACHES,
        packs().set("modifiers").orElseThrow());
  }

  public static Answer range(double low, double best, double high) {
    return new Answer.Much(new Range(low, best, high, 80), "Because of " + best + ".");
  }

  /** The coaches' ranges in their order. */
  public static List<Answer> ranges(double... lowBestHigh) {
    return IntStream.range(0, lowBestHigh.length / 3)
        .mapToObj(
            at -> range(lowBestHigh[3 * at], lowBestHigh[3 * at + 1], lowBestHigh[3 * at + 2]))
        .toList();
  }

  /** Secrets as they lie on one machine. */
  public static final class Drawer implements RoundSecrets {
    private final Map<String, byte[]> all = new HashMap<>();

    @Override
    public void keep(String round, byte[] secret) {
      all.put(round, secret);
    }

    @Override
    public Optional<byte[]> find(String round) {
      return Optional.ofNullable(all.get(round));
    }
  }
}
