-- The exact bytes of a mail are base64, which compresses to three quarters at best; trying took PostgreSQL half of the time of storing it.
ALTER TABLE mail ALTER COLUMN raw SET STORAGE EXTERNAL;
