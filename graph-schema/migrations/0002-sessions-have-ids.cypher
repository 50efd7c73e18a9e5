// Sessions that were open before they had ids: their people end them by it.
MATCH (session:Session) WHERE session.id IS NULL SET session.id = randomUUID();
