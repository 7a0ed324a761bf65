package dev.cairn.intake;

/** Where a field stands: as JSON pointer, and as people write it ("snapshot.injuries[0].pain"). */
record FieldPath(String pointer, String name) {
  static final FieldPath ROOT = new FieldPath("", "");

  FieldPath member(String member) {
    String step = member.replace("~", "~0").replace("/", "~1");
    return new FieldPath(pointer + "/" + step, name.isEmpty() ? member : name + "." + member);
  }

  FieldPath item(int index) {
    return new FieldPath(pointer + "/" + index, name + "[" + index + "]");
  }
}
