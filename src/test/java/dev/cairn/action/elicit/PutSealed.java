package dev.cairn.action.elicit;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Lasting;
import dev.cairn.action.Now;
import dev.cairn.action.Thing;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.ledger.Kind;
import java.util.Base64;

/** An envelope as another program may have filled it. */
record PutSealed(RoundId id, String coach, byte[] sealed) implements Action {
  @Override
  public Kind kind() {
    return Lasting.ANSWER_GIVEN;
  }

  @Override
  public Deed decide(Now now) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("sealed").text(Base64.getEncoder().encodeToString(sealed));
    return Deed.Changes.of(
        Change.of(
            Thing.ANSWER,
            now.records().ledger(),
            id.answer(coach),
            null,
            out.endObject().toBytes()));
  }
}
