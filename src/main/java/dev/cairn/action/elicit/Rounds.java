package dev.cairn.action.elicit;

import dev.cairn.action.Change;
import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.RoundSecrets;
import dev.cairn.elicit.seal.RoundKey;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.ledger.Subject;
import java.security.SecureRandom;
import java.util.Base64;

/** Begins rounds: a key of their own, whose secret half goes where the workspace is not. */
final class Rounds {
  private final RoundSecrets secrets;
  private final SecureRandom chance;

  Rounds(RoundSecrets secrets, SecureRandom chance) {
    this.secrets = secrets;
    this.chance = chance;
  }

  /** The secret is kept first: a round that nobody could open must never begin. */
  Change begin(Records records, Subject home, RoundId id) {
    RoundKey key = RoundKey.generate(chance);
    secrets.keep(secretName(records, id, key.open()), key.secret());
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("key").text(Base64.getEncoder().encodeToString(key.open()));
    byte[] after = out.endObject().toBytes();
    return Change.of(
        Thing.MEETING_ROUND,
        home,
        id.text(),
        records.value(Thing.MEETING_ROUND, home, id.text()),
        after);
  }

  /**
   * Rounds of different workspaces may have the same names, and so have those of one workspace and
   * of its copy: only with the open half does the name belong to one key.
   */
  static String secretName(Records records, RoundId id, byte[] open) {
    return records.ledger().id().hex()
        + "/"
        + id.text()
        + "/"
        + Base64.getEncoder().encodeToString(open);
  }
}
