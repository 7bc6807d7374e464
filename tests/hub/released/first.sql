BEGIN TRANSACTION;
CREATE TABLE audit (
	id VARCHAR NOT NULL, 
	at TEXT NOT NULL, 
	associate VARCHAR, 
	device VARCHAR, 
	action TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	cost INTEGER NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE challenges (
	challenge VARCHAR NOT NULL, 
	device VARCHAR NOT NULL, 
	expires TEXT NOT NULL, 
	PRIMARY KEY (challenge)
);
CREATE TABLE changes (
	seq INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	command VARCHAR, 
	device VARCHAR, 
	scope VARCHAR NOT NULL, 
	PRIMARY KEY (seq)
);
INSERT INTO "changes" VALUES(1,'activity','76d51e77-0b57-5a89-9b5c-bd605749bf87',1,NULL,NULL,'all');
INSERT INTO "changes" VALUES(2,'customer','bbc3065d-8a6e-55ed-8b7b-2f92279489cf',1,NULL,NULL,'all');
INSERT INTO "changes" VALUES(3,'customer','d8fb7a6c-cd27-51be-b489-54e962d4a357',1,NULL,NULL,'all');
INSERT INTO "changes" VALUES(4,'loyalty','d8fb7a6c-cd27-51be-b489-54e962d4a357',1,NULL,NULL,'all');
INSERT INTO "changes" VALUES(5,'order','310ca700-5a88-5817-95f4-9cc041874ab5',1,NULL,NULL,'all');
INSERT INTO "changes" VALUES(6,'order','878695dd-0299-56cd-8443-80a885bff706',1,NULL,NULL,'all');
INSERT INTO "changes" VALUES(7,'payment','71570b80-1ffc-5ad5-8f8b-2727c9fa2215',1,NULL,NULL,'all');
INSERT INTO "changes" VALUES(8,'policy','a5560d4e-0a0e-566e-b9e6-4e16a3080dc3',1,NULL,NULL,'all');
INSERT INTO "changes" VALUES(9,'stock','f16ac01f-ab2c-5e00-8225-293325310f36',1,NULL,NULL,'all');
INSERT INTO "changes" VALUES(10,'store','6385b548-d903-54c7-873a-5149a5f32918',1,NULL,NULL,'all');
INSERT INTO "changes" VALUES(11,'store','bab7d4cd-c93e-5cdf-938a-6a376d1d62cf',1,NULL,NULL,'all');
INSERT INTO "changes" VALUES(12,'till','d8af1c6f-6d95-5733-8d14-31cb16a8c488',1,NULL,NULL,'all');
INSERT INTO "changes" VALUES(13,'loyalty','d8fb7a6c-cd27-51be-b489-54e962d4a357',2,NULL,NULL,'all');
CREATE TABLE claims (
	cart VARCHAR NOT NULL, 
	claim VARCHAR NOT NULL, 
	epoch INTEGER NOT NULL, 
	device VARCHAR NOT NULL, 
	expires TEXT, 
	PRIMARY KEY (cart)
);
CREATE TABLE commands (
	id VARCHAR NOT NULL, 
	device VARCHAR NOT NULL, 
	digest TEXT NOT NULL, 
	result TEXT NOT NULL, 
	at TEXT NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE completions (
	cart VARCHAR NOT NULL, 
	order_id VARCHAR NOT NULL, 
	PRIMARY KEY (cart)
);
CREATE TABLE credentials (
	associate VARCHAR NOT NULL, 
	user VARCHAR NOT NULL, 
	pin TEXT, 
	badge VARCHAR, 
	PRIMARY KEY (associate), 
	UNIQUE (user), 
	UNIQUE (badge)
);
CREATE TABLE devices (
	id VARCHAR NOT NULL, 
	till VARCHAR NOT NULL, 
	store VARCHAR NOT NULL, 
	public_key BLOB NOT NULL, 
	scope VARCHAR NOT NULL, 
	active BOOLEAN NOT NULL, 
	enrolled_at TEXT NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE documents (
	kind VARCHAR NOT NULL, 
	id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	body TEXT NOT NULL, 
	customer VARCHAR, 
	PRIMARY KEY (kind, id)
);
INSERT INTO "documents" VALUES('activity','76d51e77-0b57-5a89-9b5c-bd605749bf87',1,'{"at":"2026-10-30T10:00:00.000Z","customer":"d8fb7a6c-cd27-51be-b489-54e962d4a357","store":"6385b548-d903-54c7-873a-5149a5f32918","what":"visit"}','d8fb7a6c-cd27-51be-b489-54e962d4a357');
INSERT INTO "documents" VALUES('customer','bbc3065d-8a6e-55ed-8b7b-2f92279489cf',1,'{"cards":[],"emails":[],"home_store":null,"name":{"family":"K","given":"Sam"},"phones":[]}','bbc3065d-8a6e-55ed-8b7b-2f92279489cf');
INSERT INTO "documents" VALUES('customer','d8fb7a6c-cd27-51be-b489-54e962d4a357',1,'{"cards":[],"emails":[],"home_store":"bab7d4cd-c93e-5cdf-938a-6a376d1d62cf","name":{"family":"K","given":"Sara"},"phones":[]}','d8fb7a6c-cd27-51be-b489-54e962d4a357');
INSERT INTO "documents" VALUES('loyalty','d8fb7a6c-cd27-51be-b489-54e962d4a357',2,'{"customer":"d8fb7a6c-cd27-51be-b489-54e962d4a357","points":6}','d8fb7a6c-cd27-51be-b489-54e962d4a357');
INSERT INTO "documents" VALUES('order','310ca700-5a88-5817-95f4-9cc041874ab5',1,'{"customer":null,"number":"1-00002","placed_at":"2026-10-01T10:00:00.000Z","store":"6385b548-d903-54c7-873a-5149a5f32918"}',NULL);
INSERT INTO "documents" VALUES('order','878695dd-0299-56cd-8443-80a885bff706',1,'{"customer":"bbc3065d-8a6e-55ed-8b7b-2f92279489cf","number":"1-00001","placed_at":"2026-10-01T10:00:00.000Z","store":"6385b548-d903-54c7-873a-5149a5f32918"}','bbc3065d-8a6e-55ed-8b7b-2f92279489cf');
INSERT INTO "documents" VALUES('payment','71570b80-1ffc-5ad5-8f8b-2727c9fa2215',1,'{"amount":100,"order":"310ca700-5a88-5817-95f4-9cc041874ab5","till":"d8af1c6f-6d95-5733-8d14-31cb16a8c488"}',NULL);
INSERT INTO "documents" VALUES('policy','a5560d4e-0a0e-566e-b9e6-4e16a3080dc3',1,'{"currency":"GEL","region":"GE","retailer":"Atelier"}',NULL);
INSERT INTO "documents" VALUES('stock','f16ac01f-ab2c-5e00-8225-293325310f36',1,'{"on_hand":{},"sku":"a"}',NULL);
INSERT INTO "documents" VALUES('store','6385b548-d903-54c7-873a-5149a5f32918',1,'{"name":"Batumi"}',NULL);
INSERT INTO "documents" VALUES('store','bab7d4cd-c93e-5cdf-938a-6a376d1d62cf',1,'{"name":"Rustaveli"}',NULL);
INSERT INTO "documents" VALUES('till','d8af1c6f-6d95-5733-8d14-31cb16a8c488',1,'{"name":"Counter 1","number":1,"store":"bab7d4cd-c93e-5cdf-938a-6a376d1d62cf"}',NULL);
CREATE TABLE enrolment_codes (
	selector VARCHAR NOT NULL, 
	hash TEXT NOT NULL, 
	store VARCHAR NOT NULL, 
	till VARCHAR, 
	expires TEXT NOT NULL, 
	tries INTEGER NOT NULL, 
	PRIMARY KEY (selector)
);
CREATE TABLE feed_head (
	one INTEGER NOT NULL, 
	seq INTEGER NOT NULL, 
	floor INTEGER NOT NULL, 
	feed_id TEXT NOT NULL, 
	PRIMARY KEY (one)
);
INSERT INTO "feed_head" VALUES(1,13,0,'01a1968d-3900-76c5-a522-4a58b791f1d8');
CREATE TABLE images (
	sha256 VARCHAR NOT NULL, 
	type TEXT NOT NULL, 
	bytes BLOB NOT NULL, 
	PRIMARY KEY (sha256)
);
CREATE TABLE lookup_keys (
	type VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	id VARCHAR NOT NULL, 
	customer VARCHAR, 
	PRIMARY KEY (type, value, kind, id)
);
INSERT INTO "lookup_keys" VALUES('name','sam','customer','bbc3065d-8a6e-55ed-8b7b-2f92279489cf','bbc3065d-8a6e-55ed-8b7b-2f92279489cf');
INSERT INTO "lookup_keys" VALUES('name','9sm','customer','bbc3065d-8a6e-55ed-8b7b-2f92279489cf','bbc3065d-8a6e-55ed-8b7b-2f92279489cf');
INSERT INTO "lookup_keys" VALUES('name','k','customer','bbc3065d-8a6e-55ed-8b7b-2f92279489cf','bbc3065d-8a6e-55ed-8b7b-2f92279489cf');
INSERT INTO "lookup_keys" VALUES('name','9k','customer','bbc3065d-8a6e-55ed-8b7b-2f92279489cf','bbc3065d-8a6e-55ed-8b7b-2f92279489cf');
INSERT INTO "lookup_keys" VALUES('name','sara','customer','d8fb7a6c-cd27-51be-b489-54e962d4a357','d8fb7a6c-cd27-51be-b489-54e962d4a357');
INSERT INTO "lookup_keys" VALUES('name','9sr','customer','d8fb7a6c-cd27-51be-b489-54e962d4a357','d8fb7a6c-cd27-51be-b489-54e962d4a357');
INSERT INTO "lookup_keys" VALUES('name','k','customer','d8fb7a6c-cd27-51be-b489-54e962d4a357','d8fb7a6c-cd27-51be-b489-54e962d4a357');
INSERT INTO "lookup_keys" VALUES('name','9k','customer','d8fb7a6c-cd27-51be-b489-54e962d4a357','d8fb7a6c-cd27-51be-b489-54e962d4a357');
INSERT INTO "lookup_keys" VALUES('order','1-00002','order','310ca700-5a88-5817-95f4-9cc041874ab5',NULL);
INSERT INTO "lookup_keys" VALUES('order','1-00001','order','878695dd-0299-56cd-8443-80a885bff706','bbc3065d-8a6e-55ed-8b7b-2f92279489cf');
CREATE TABLE migrations (
	number INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "migrations" VALUES(1,'first');
CREATE TABLE secrets (
	name VARCHAR NOT NULL, 
	value BLOB NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "secrets" VALUES('feed',X'303E61CDC4BB86C3D1C427103C344C4189EB2F1E7BD5D47E446FCEC2A3D81173');
INSERT INTO "secrets" VALUES('token',X'6110E5781BCCCEA696762E6116C6E9C92D99BF358C2E0718822CE47CA8C74107');
INSERT INTO "secrets" VALUES('badge',X'E66CB0E4B2B3F4D58D82CA6386D2C96E760E819B85C924C3597164C4A6058A00');
CREATE TABLE tries (
	about VARCHAR NOT NULL, 
	wrong INTEGER NOT NULL, 
	locked_until TEXT, 
	PRIMARY KEY (about)
);
CREATE INDEX documents_customer ON documents (customer, kind);
CREATE INDEX changes_device ON changes (device, seq) WHERE device IS NOT NULL;
CREATE INDEX claims_expires ON claims (expires);
CREATE INDEX lookup_keys_document ON lookup_keys (kind, id);
CREATE INDEX audit_associate ON audit (associate, at);
COMMIT;
