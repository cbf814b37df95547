/** A bucket of an object store that speaks S3. */
export interface S3Place {
  /** Null: AWS itself. */
  endpoint: string | null;
  region: string;
  bucket: string;
  /** Before every key, such as `duban/`; empty: the bucket holds nothing else. */
  prefix: string;
  /** Null: those of the environment, of the machine's role. */
  credentials: { accessKeyId: string; secretAccessKey: string } | null;
}

/**
 * Reads `https://KEY:SECRET@host:port/bucket/prefix?region=cn-north-1`; with `s3://KEY:SECRET@bucket/prefix?region=…` it is AWS
 * itself. Throws where no bucket is named.
 */
export function s3Place(text: string): S3Place {
  const url = new URL(text);
  const aws = url.protocol === 's3:';
  const path = decodeURIComponent(url.pathname).split('/').filter((part) => part !== '');
  const bucket = aws ? url.hostname : path.shift();
  if (!bucket) throw new Error('S3_URL names no bucket');
  const { username, password } = url;
  return {
    endpoint: aws ? null : `${url.protocol}//${url.host}`,
    region: url.searchParams.get('region') ?? 'us-east-1',
    bucket,
    prefix: path.map((part) => `${part}/`).join(''),
    credentials: username === '' ? null : { accessKeyId: decodeURIComponent(username), secretAccessKey: decodeURIComponent(password) },
  };
}
