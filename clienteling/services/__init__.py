"""Use cases: one short function for each thing a person does. No SQL, no HTTP and no widgets."""
