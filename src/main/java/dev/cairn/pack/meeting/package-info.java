/** Meetings of coaches as packs bring them: questions, runners they are about, when they agree. */
@NullMarked
package dev.cairn.pack.meeting;

import org.jspecify.annotations.NullMarked;
