/** How a website's server signs who its visitor is. The secret never reaches the browser. */
export const samples = [
  {
    value: 'node',
    label: 'Node.js',
    code: `import { createHmac, randomUUID } from 'node:crypto';

const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

export function batonIdentity(user) {
  const body = part({ alg: 'HS256', typ: 'JWT' }) + '.' + part({
    aud: 'baton',
    sub: user.id,
    name: user.name,
    email: user.email,
    jti: randomUUID(),
    exp: Math.floor(Date.now() / 1000) + 600,
  });
  const signature = createHmac('sha256', process.env.BATON_WIDGET_SECRET).update(body).digest('base64url');
  return body + '.' + signature;
}`,
  },
  {
    value: 'csharp',
    label: 'C#',
    code: `// dotnet add package Microsoft.IdentityModel.JsonWebTokens
var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(configuration["BatonWidgetSecret"]!));
var identity = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
{
    Audience = "baton",
    Expires = DateTime.UtcNow.AddMinutes(10),
    Claims = new Dictionary<string, object>
    {
        ["sub"] = user.Id,
        ["name"] = user.Name,
        ["email"] = user.Email,
        ["jti"] = Guid.NewGuid().ToString(),
    },
    SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.HmacSha256),
});`,
  },
  {
    value: 'python',
    label: 'Python',
    code: `import os, time, uuid
import jwt  # pip install pyjwt

def baton_identity(user):
    return jwt.encode(
        {
            "aud": "baton",
            "sub": str(user.id),
            "name": user.name,
            "email": user.email,
            "jti": str(uuid.uuid4()),
            "exp": int(time.time()) + 600,
        },
        os.environ["BATON_WIDGET_SECRET"],
        algorithm="HS256",
    )`,
  },
  {
    value: 'php',
    label: 'PHP',
    code: `<?php
function baton_identity(array $user): string {
    $part = fn (string $text) => rtrim(strtr(base64_encode($text), '+/', '-_'), '=');
    $body = $part(json_encode(['alg' => 'HS256', 'typ' => 'JWT'])) . '.' . $part(json_encode([
        'aud' => 'baton',
        'sub' => (string) $user['id'],
        'name' => $user['name'],
        'email' => $user['email'],
        'jti' => bin2hex(random_bytes(16)),
        'exp' => time() + 600,
    ]));
    return $body . '.' . $part(hash_hmac('sha256', $body, getenv('BATON_WIDGET_SECRET'), true));
}`,
  },
] as const;

export type SampleLanguage = (typeof samples)[number]['value'];

/** The one tag, with the address of this server. */
export const tagFor = (origin: string) => `<script src="${origin}/widget.js" data-baton async></script>`;

/** Hands the signed identity to the chat; calls made before the script is there are kept. */
export const identifyCall = `<script>
  window.Baton = window.Baton || function () { (window.Baton.q = window.Baton.q || []).push(arguments); };
  Baton('identify', '<?= the token that your server signed ?>');
</script>`;
