package dev.cairn.action.letter;

import dev.cairn.action.Refused;
import dev.cairn.action.kept.RoundSecrets;
import dev.cairn.ledger.checkpoint.Signer;
import dev.cairn.ledger.checkpoint.SigningKey;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;

/** The key with which a coach signs answers on this machine; made when it is first asked for. */
public final class CoachKey {
  private static final String NAME = "coach-key/";

  private CoachKey() {}

  /** The key of a coach of a meeting; another meeting has another, so that nobody is followed. */
  public static Signer of(
      RoundSecrets secrets, String workspace, String meeting, String coach, SecureRandom chance) {
    String name = NAME + workspace + "/" + meeting + "/" + coach;
    Optional<byte[]> kept = secrets.find(name);
    if (kept.isPresent()) {
      return SigningKey.parse(new String(kept.get(), StandardCharsets.UTF_8))
          .orElseThrow(() ->
              new Refused(
                  "The key with which "
                      + coach
                      + " signs answers is damaged, so nothing was signed. Maybe answer on the"
                      + " machine of the meeting."));
    }
    SigningKey fresh = SigningKey.generate(coach, chance);
    secrets.keep(name, fresh.secretText().getBytes(StandardCharsets.UTF_8));
    return fresh;
  }
}
