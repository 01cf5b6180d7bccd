/**
 * What people may write, as JSON Schema, for editors that complete and check while one types. Made
 * from the keys that reading uses. Start with {@link org.copydesk.briefing.schema.FormSchema}.
 */
@NullMarked
package org.copydesk.briefing.schema;

import org.jspecify.annotations.NullMarked;
