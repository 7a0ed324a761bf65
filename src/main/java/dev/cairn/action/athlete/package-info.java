/** Athletes come into the workspace, change and leave it for good. */
@NullMarked
package dev.cairn.action.athlete;

import org.jspecify.annotations.NullMarked;
