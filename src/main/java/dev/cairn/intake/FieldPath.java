package dev.cairn.intake;

/** Where a field stands: as JSON pointer, and as people write it ("snapshot.injuries[0].pain"). */
public record FieldPath(String pointer, String name) {
  public static final FieldPath ROOT = new FieldPath("", "");

  public FieldPath member(String member) {
    String step = member.replace("~", "~0").replace("/", "~1");
    return new FieldPath(pointer + "/" + step, name.isEmpty() ? member : name + "." + member);
  }

  public FieldPath item(int index) {
    return new FieldPath(pointer + "/" + index, name + "[" + index + "]");
  }
}
