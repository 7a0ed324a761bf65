package dev.cairn.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ledger.SampleLedger;
import dev.cairn.ledger.tree.InclusionProof;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryProofTest {
  private final SampleLedger sample = SampleLedger.small();
  private final VerifierKey key = SampleLedger.KEY.publicKey();

  private EntryProof proof(int index) {
    InclusionProof.Making making = new InclusionProof.Making(index, 5);
    sample.store.rows.forEach(row -> making.accept(row.hash()));
    return new EntryProof(
        sample.store.rows.get(index).bytes(), making.proof(), sample.checkpoints.getLast());
  }

  @Test
  void everyEntryIsProvenToSomebodyWhoHasOnlyTheKey() {
    for (int index = 0; index < 5; index++) {
      byte[] text = proof(index).toBytes();
      EntryProof read = EntryProof.parse(text).orElseThrow();
      assertThat(read.proves(key)).isTrue();
      assertThat(read.toBytes()).isEqualTo(text);
      assertThat(read.proves(SampleLedger.LATER_KEY.publicKey())).isFalse();
    }
  }

  @Test
  void everyChangedBitIsFound() {
    byte[] good = proof(2).toBytes();
    for (int bit = 0; bit < 8 * good.length; bit++) {
      byte[] changed = good.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      Optional<EntryProof> read = EntryProof.parse(changed).filter(proof -> proof.proves(key));
      assertThat(read).as("bit %s", bit).isEmpty();
    }
  }

  @Test
  void anotherEntryIsNotProven() {
    EntryProof right = proof(2);
    assertThat(new EntryProof(proof(3).entry(), right.inclusion(), right.checkpoint()).proves(key))
        .isFalse();
    assertThat(
            new EntryProof(right.entry(), right.inclusion(), sample.checkpoints.getFirst())
                .proves(key))
        .isFalse();
  }
}
